"""Offers and agreements in words."""

from collections.abc import Iterator

from textual.content import Content
from textual.widgets.option_list import Option

from simulation.contracts.agreement import Agreement, Offer
from simulation.contracts.view import View
from tui import flow, text

STATES = {
    "open": ("◔", "open", "$text-muted"),
    "kept": ("✓", "kept", "$text-success"),
    "broken": ("×", "broken", "$text-error"),
}


def name_of(view: View, seat: str) -> str:
    """How a seat is called on the screen."""
    if seat == view.seat.seat:
        return "you"
    card = next((partner for partner in view.partners if partner.seat == seat), None)
    return text.seat(card) if card else text.line(seat.replace("_", " "))


def short_name(view: View, seat: str) -> str:
    """How a seat is called where there is little room: by its role, or by its name where several have that role."""
    if seat == view.seat.seat:
        return "you"
    card = next((partner for partner in view.partners if partner.seat == seat), None)
    if card is None:
        return text.line(seat.replace("_", " "))
    alone = sum(partner.role == card.role for partner in view.partners) == 1 and card.role != view.seat.role
    return text.line(card.role_label if alone else card.name)


def rows(view: View) -> Iterator[Option]:
    """Everything between this seat and others: ids are `new`, `o:` and an offer's number, `a:` and an agreement's."""
    yield Option(Content.styled("► Make an offer", "bold $text-success"), id="new")
    mine = view.seat.seat
    yield from _section(
        "Offers to you", [offer for offer in view.offers if offer.to == mine], view, "nobody asks anything"
    )
    yield from _section("Your offers, not answered yet", [offer for offer in view.offers if offer.by == mine], view, "")
    if view.agreements:
        yield _heading("Agreements")
    for agreement in sorted(view.agreements, key=lambda found: found.status != "open"):
        yield Option(_agreement_row(agreement, view), id=f"a:{agreement.offer.number}")


def _section(title: str, offers: list[Offer], view: View, nothing: str) -> Iterator[Option]:
    if offers or nothing:
        yield _heading(title if offers else f"{title}: {nothing}")
    for offer in offers:
        yield Option(_offer_row(offer, view), id=f"o:{offer.number}")


def _heading(words: str) -> Option:
    return Option(Content.styled(words, "bold $text-primary"), disabled=True)


def _offer_row(offer: Offer, view: View) -> Content:
    other = offer.by if offer.to == view.seat.seat else offer.to
    more = f"\n    {text.count(len(offer.terms), 'term')}, until the end of round {offer.until_round}"
    mark = "? " if offer.to == view.seat.seat else "… "
    return Content.assemble(mark, (text.line(short_name(view, other)), "bold"), (more, "$text-muted"))


def _agreement_row(agreement: Agreement, view: View) -> Content:
    sign, word, tone = STATES[agreement.status]
    offer = agreement.offer
    parties = " and ".join(short_name(view, seat) for seat in (offer.by, offer.to))
    due = f", due at the end of round {offer.until_round}" if agreement.status == "open" else ""
    return Content.assemble((f"{sign} ", tone), (parties, "bold"), "\n    ", (f"{word}{due}", tone))


def about_offer(offer: Offer, view: View) -> Content:
    """An offer in full."""
    parts = [
        _words(offer, view),
        _terms(offer, view),
        Content(f"Until the end of round {offer.until_round} of {view.rounds}."),
    ]
    if offer.to == view.seat.seat:
        parts.append(Content.styled("Enter: accept, decline or make a counter-offer.", "bold"))
    else:
        parts.append(Content.styled("No answer yet.", "$text-muted"))
    return Content("\n\n").join(part for part in parts if part)


def about_agreement(agreement: Agreement, view: View) -> Content:
    """An agreement in full, and what became of it."""
    sign, word, tone = STATES[agreement.status]
    offer = agreement.offer
    state = f"{sign} {word}" + (f": {text.line(agreement.finding)}" if agreement.finding else "")
    when = f"Made in round {agreement.since_round}, to be kept until the end of round {offer.until_round}."
    parts = [Content.styled(state, f"bold {tone}"), _words(offer, view), _terms(offer, view), Content(when)]
    if agreement.broken_by:
        names = text.listed(tuple(name_of(view, seat) for seat in agreement.broken_by))
        parts.append(Content(f"Broken by {names}. Everybody saw it, and trust fell."))
    return Content("\n\n").join(part for part in parts if part)


def word_given(view: View, lever: str) -> Content:
    """What this seat has promised about one of its levers: to whom, how much, and until when."""
    lines = []
    for agreement, term in flow.promised(view, lever):
        offer = agreement.offer
        other = name_of(view, offer.to if offer.by == view.seat.seat else offer.by)
        says = f"{other}: {text.bound(term, view.templates)}, until the end of round {offer.until_round}."
        lines.append(Content.assemble(("You promised ", "bold $text-warning"), says))
    return Content("\n").join(lines)


def _words(offer: Offer, view: View) -> Content:
    return (
        Content.assemble((f"{_sentence(name_of(view, offer.by))}: ", "bold"), f"“{text.line(offer.words)}”")
        if offer.words
        else Content("")
    )


def _terms(offer: Offer, view: View) -> Content:
    lines = []
    for seat in (offer.by, offer.to):
        terms = [term for term in offer.terms if term.by == seat]
        if terms:
            verb = "undertake" if seat == view.seat.seat else "undertakes"
            lines.append(Content.styled(f"{_sentence(name_of(view, seat))} {verb}:", "bold $text-primary"))
            lines += [Content(f"  · {text.term(term, view.templates)}") for term in terms]
    return Content("\n").join(lines)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def about_making(view: View) -> Content:
    """What can be offered, and what was said lately."""
    said = [news for news in (*view.news, *view.said) if news.kind == "agreement"]
    parts = [
        Content("Enter opens a sheet: choose another seat, say what you undertake and what you ask, and until when."),
        Content("What is agreed is tracked. Everybody sees who kept it, and trust moves with it."),
    ]
    if said:
        parts.append(Content.styled("What was said lately", "bold $text-primary"))
        parts.append(Content("\n").join(Content(f"· {text.line(news.text)}") for news in said))
    return Content("\n\n").join(parts)
