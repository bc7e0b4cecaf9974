"""Offers and replies: what a character opens with, when it accepts, and how it counters."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Literal

from simulation.contracts import units
from simulation.contracts.agreement import Offer, Reply, Term, TermTemplate
from simulation.contracts.decision import Value
from simulation.contracts.view import SeatCard
from simulation.standins import purse, variety
from simulation.standins.choosing import meets, unbound
from simulation.standins.interests import DEALS, HELPFUL, PAYMENT, Deal, dear, worth
from simulation.standins.position import deficit, position_told
from simulation.standins.roles.registry import wishes_of
from simulation.standins.sight import Sight, once
from simulation.standins.temper import Temper

Act = Offer | Reply
Verdict = Literal["accept", "decline", "counter"]
MORE = (0.0, 0.2, 0.4)
"""How much more than usual a character asks for in a counter, as a share, in the order in which it tries."""
CLOSE = 0.45
"""How far below acceptance an offer may lie for a counter to be worth making; assumption."""


def opening(sight: Sight, temper: Temper) -> tuple[Offer, ...]:
    """The offer that a stand-in opens the round with, if it makes one."""
    view = sight.view
    if not sight.rounds_left or (view.round - 1) % 2 != variety.number(sight.me, view.seed, "offers") % 2:
        return ()
    deals = [(deal, card) for deal in DEALS.get(view.seat.role, ()) if (card := _partner(sight, deal.to))]
    offers = [offer for deal, card in deals if _free(sight, card.seat) and (offer := _offer(sight, temper, deal, card))]
    return (variety.one_of(offers, sight.me, view.round, view.seed),) if offers else ()


def _partner(sight: Sight, role: str) -> SeatCard | None:
    """Somebody in `role` in one's own place; a hospital and the third sector deal with every place."""
    cards = [card for card in sight.view.partners if card.role == role]
    place = sight.view.seat.organisation.split(".")[0].split("_")[0]
    near = [card for card in cards if card.organisation.startswith(place)]
    within_reach = near if near or (_local(role) and _local(sight.view.seat.role)) else cards
    return variety.one_of(within_reach, sight.me, sight.view.round, role) if within_reach else None


def _local(role: str) -> bool:
    """Whether a role belongs to one borough."""
    return not role.startswith(("acute_", "patients_"))


def _free(sight: Sight, seat: str) -> bool:
    """Whether nothing is open with `seat`, and it has not broken its word."""
    view = sight.view
    parties = [(a.offer.by, a.offer.to) for a in view.agreements if a.status == "open"]
    parties += [(offer.by, offer.to) for offer in view.offers]
    return all(seat not in pair for pair in parties) and not sight.broken_by(seat)


def _offer(sight: Sight, temper: Temper, deal: Deal, card: SeatCard) -> Offer | None:
    """The offer that `deal` comes to, where both could undertake their part."""
    give = _template(sight, sight.me, deal.gives)
    want = _template(sight, card.seat, deal.wants)
    if give is None or want is None or (deal.gives == PAYMENT and deficit(sight)):
        return None
    view, given = sight.view, _given(sight, temper, give)
    if given is None:
        return None
    terms = (_term(give, given), _term(want, _asked(want, temper.asks)))
    if not purse.reaches(sight, [Offer(0, view.round, sight.me, card.seat, terms, view.round)]):
        return None
    until = min(view.rounds, view.round + temper.horizon)
    return Offer(0, view.round, sight.me, card.seat, terms, until, units.capital(f"{deal.because}."))


def _template(sight: Sight, seat: str, subject: str) -> TermTemplate | None:
    """What `seat` could undertake about `subject`."""
    return _templates(sight).get((seat, subject))


@once
def _templates(sight: Sight) -> Mapping[tuple[str, str], TermTemplate]:
    """What could be undertaken, by seat and subject."""
    return {(t.by, t.subject): t for t in reversed(sight.view.templates)}


def _given(sight: Sight, temper: Temper, template: TermTemplate) -> Value | None:
    """What a character is ready to undertake: from what it would do unasked, upwards; None where it does that now."""
    own = _unbound(sight, temper, template.subject)
    if template.options or not isinstance(own, int):
        return _asked(template, temper.gives)
    given = max(own + template.step, own + temper.gives * (template.high - own))
    return _snap(template, given) if given > template.low else None


def _unbound(sight: Sight, temper: Temper, subject: str) -> Value | None:
    """What it would do about `subject` without a bargain: what is in force may be there by the last one."""
    return unbound(sight, temper, wishes_of(sight), subject)


def _asked(template: TermTemplate, share: float) -> Value:
    """The best option, or so much of the range."""
    if template.options:
        codes = [code for code, _ in template.options]
        return next((code for code in HELPFUL.get(template.subject, ()) if code in codes), codes[0])
    least = template.low + template.step
    return _snap(template, max(least, template.low + share * (template.high - template.low)))


def _snap(template: TermTemplate, value: float) -> int:
    """The nearest value that `template` allows."""
    steps = round((min(max(value, template.low), template.high) - template.low) / template.step)
    return template.low + min(steps, (template.high - template.low) // template.step) * template.step


def _term(template: TermTemplate, value: Value) -> Term:
    """`template` with a value."""
    t = template
    return Term(t.kind, t.by, t.subject, t.label, t.bound, value, t.unit)


def answer(sight: Sight, temper: Temper, offer: Offer, earlier: Sequence[Act]) -> tuple[Reply, Offer | None]:
    """Accept, decline or counter `offer`, seeing what was said before it in this round."""
    if why := _objection(sight, temper, offer, earlier):
        return _reply(offer, sight, "decline", why), None
    balance = weigh(sight, temper, offer)
    if balance >= temper.least:
        return _reply(offer, sight, "accept", f"{_their_part(sight, offer)} is worth {_my_part(sight, offer)}"), None
    counter = _counter(sight, temper, offer) if not offer.answers and balance > temper.least - CLOSE else None
    if counter:
        return _reply(
            offer, sight, "counter", f"I can go as far as {_my_part(sight, counter)}, for {_their_part(sight, counter)}"
        ), counter
    return _reply(
        offer, sight, "decline", f"{_my_part(sight, offer)} is more than {_their_part(sight, offer)} is worth to us"
    ), None


def _objection(sight: Sight, temper: Temper, offer: Offer, earlier: Sequence[Act]) -> str:
    """What stands in the way of any bargain about this."""
    broken = sight.broken_by(offer.by)
    if broken and temper.grudge * len(broken) >= 0.5:
        return f"{sight.label_of(offer.by)} broke our agreement of round {broken[-1].since_round}"
    if any(term.by == sight.me and term.subject in _promised(sight, earlier) for term in offer.terms):
        return "I have promised that to somebody this round already"
    if not purse.reaches(sight, [*_accepted(earlier), offer]):
        return "the grant does not reach for that as well"
    pays = any(term.by == sight.me and term.kind == "money" for term in offer.terms)
    if pays and deficit(sight) and temper.weights["prudence"] >= 0.5:
        return "there is no money for payments"
    return ""


def _promised(sight: Sight, earlier: Sequence[Act]) -> set[str]:
    """Subjects that this seat has undertaken in `earlier` acts of the round."""
    return {term.subject for offer in _accepted(earlier) for term in offer.terms if term.by == sight.me}


def _accepted(earlier: Sequence[Act]) -> list[Offer]:
    """The offers among `earlier` acts of the round that were accepted."""
    offers = {act.number: act for act in earlier if isinstance(act, Offer)}
    return [offers[a.offer] for a in earlier if isinstance(a, Reply) and a.verdict == "accept" and a.offer in offers]


def weigh(sight: Sight, temper: Temper, offer: Offer) -> float:
    """What `offer` comes to for a character: what it gets, less what it gives, and what it feels about the other."""
    role = sight.view.seat.role
    gain = sum(worth(role, term.subject) * _extent(sight, term) for term in offer.terms if term.by != sight.me)
    feeling = temper.goodwill * (sight.mean_trust - 50) / 50 - temper.grudge * len(sight.broken_by(offer.by))
    return temper.gain * gain - temper.cost * burden(sight, temper, offer) + feeling


def burden(sight: Sight, temper: Temper, offer: Offer) -> float:
    """What this seat's part of `offer` would cost it, beyond what it would do unasked."""
    return sum(dear(term.subject) * _extra(sight, temper, term) for term in offer.terms if term.by == sight.me)


def _extent(sight: Sight, term: Term) -> float:
    """How much of what could be undertaken `term` comes to, 0 to 1."""
    if isinstance(term.value, str):
        return 1.0 if term.value in HELPFUL.get(term.subject, ()) else 0.0
    template = _template(sight, term.by, term.subject)
    if template is None or template.high <= template.low:
        return 0.0
    share = (term.value - template.low) / (template.high - template.low)
    return 1.0 - share if term.bound == "at_most" else share


def _extra(sight: Sight, temper: Temper, term: Term) -> float:
    """How far that goes from what it would do unasked to the most that could be."""
    decision, own = sight.decision(term.subject), _unbound(sight, temper, term.subject)
    if decision is None or own is None or term.kind in ("money", "activity"):
        return _extent(sight, term)
    if meets(term, own):
        return 0.0
    if isinstance(term.value, str) or isinstance(own, str):
        return 1.0
    return abs(term.value - own) / max(1, decision.high - own)


def _counter(sight: Sight, temper: Temper, offer: Offer) -> Offer | None:
    """The same bargain on the first terms that the character would accept, asking for more only as far as it must."""
    tries = (_again(sight, temper, offer, min(1.0, temper.asks + more)) for more in MORE)
    return next((t for t in tries if t.terms != offer.terms and weigh(sight, temper, t) >= temper.least), None)


def _again(sight: Sight, temper: Temper, offer: Offer, share: float) -> Offer:
    """`offer` with one's own part halved and `share` of what the other could undertake."""
    mine, theirs = partial(_milder, sight, temper), partial(_firmer, sight, share)
    terms = tuple(mine(term) if term.by == sight.me else theirs(term) for term in offer.terms)
    if all(term.by == sight.me for term in terms):
        terms += tuple(_price(sight, share, offer.by))
    words = "This is as far as I can go."
    return Offer(0, offer.round, sight.me, offer.by, terms, offer.until_round, words, offer.number)


def _milder(sight: Sight, temper: Temper, term: Term) -> Term:
    """One's own undertaking, half as far from what one would do unasked."""
    template, own = _template(sight, sight.me, term.subject), _unbound(sight, temper, term.subject)
    if template is None or isinstance(term.value, str):
        return term
    start = own if isinstance(own, int) else template.low
    if term.bound == "at_most":
        start = template.high
    return replace(term, value=_snap(template, (start + term.value) / 2))


def _firmer(sight: Sight, share: float, term: Term) -> Term:
    """What is asked of the other, no less than the character would have asked."""
    template = _template(sight, term.by, term.subject)
    wanted = _asked(template, share) if template else term.value
    if isinstance(term.value, str) or isinstance(wanted, str) or term.bound == "at_most":
        return term
    return replace(term, value=max(term.value, wanted))


def _price(sight: Sight, share: float, seat: str) -> list[Term]:
    """What is asked in return of somebody who offered nothing."""
    wants = [deal.wants for deal in DEALS.get(sight.view.seat.role, ())]
    template = next((t for subject in (*wants, PAYMENT) if (t := _template(sight, seat, subject))), None)
    return [_term(template, _asked(template, share))] if template else []


def _my_part(sight: Sight, offer: Offer) -> str:
    """What one would undertake, in words."""
    return _part(sight, [term for term in offer.terms if term.by == sight.me])


def _their_part(sight: Sight, offer: Offer) -> str:
    """What the other would undertake, in words."""
    return _part(sight, [term for term in offer.terms if term.by != sight.me])


def _part(sight: Sight, terms: Sequence[Term]) -> str:
    """Undertakings in words."""
    return " and ".join(worded(sight, term) for term in terms) or "nothing in return"


def worded(sight: Sight, term: Term) -> str:
    """An undertaking in words."""
    label = units.within(term.label)
    if isinstance(term.value, str):
        template = _template(sight, term.by, term.subject)
        return f"{label} “{dict(template.options).get(term.value, term.value) if template else term.value}”"
    value = units.lever(term.value, "pounds" if term.kind == "money" else term.unit)
    return f"{label} {value}" if term.bound == "exactly" else f"{label} of {term.bound.replace('_', ' ')} {value}"


def _reply(offer: Offer, sight: Sight, verdict: Verdict, why: str) -> Reply:
    """A reply with its reason; who is short of money says so first."""
    seen = f"{position_told(sight)}; " if deficit(sight) else ""
    return Reply(offer.number, sight.me, verdict, units.capital(f"{seen}{why}."))
