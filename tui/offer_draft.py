"""An offer while its author still works on it."""

from dataclasses import dataclass, replace

from simulation.contracts.agreement import Offer, Term, TermTemplate
from simulation.contracts.decision import Value
from simulation.contracts.view import View

Key = tuple[str, str, str]
"""Kind, who undertakes it, and subject: what tells one term from another."""


def key_of(term: Term | TermTemplate) -> Key:
    """What tells `term` from other terms."""
    return term.kind, term.by, term.subject


@dataclass(frozen=True)
class OfferDraft:
    """Terms chosen so far; not sent yet."""

    to: str
    until_round: int
    values: tuple[tuple[Key, Value], ...] = ()
    words: str = ""
    answers: int = 0

    @classmethod
    def fresh(cls, view: View) -> "OfferDraft":
        """An empty offer to the first partner, until the end of the next round."""
        return cls(view.partners[0].seat if view.partners else "", min(view.round + 1, view.rounds))

    @classmethod
    def countering(cls, offer: Offer) -> "OfferDraft":
        """A counter-offer that starts from the terms of `offer`."""
        return cls(
            offer.by, offer.until_round, tuple((key_of(term), term.value) for term in offer.terms), "", offer.number
        )

    def value(self, template: TermTemplate) -> Value | None:
        """The value of a term in the draft; None when it is not in it."""
        return dict(self.values).get(key_of(template))

    def to_partner(self, seat: str) -> "OfferDraft":
        """The draft for another partner; what the old partner undertook falls away."""
        return replace(self, to=seat, values=tuple((key, value) for key, value in self.values if key[1] != self.to))

    def with_value(self, template: TermTemplate, value: Value | None) -> "OfferDraft":
        """The draft with a term at `value`; None takes it out."""
        values = {**dict(self.values), key_of(template): value}
        return replace(self, values=tuple((key, kept) for key, kept in values.items() if kept is not None))

    def stepped(self, template: TermTemplate, steps: int) -> "OfferDraft":
        """The draft with a term some steps higher or lower; a term that was not in it comes in at its first value."""
        value = self.value(template)
        if template.options:
            codes = [code for code, _ in template.options]
            at = codes.index(str(value)) + steps if value in codes else 0
            return self.with_value(template, codes[min(max(at, 0), len(codes) - 1)])
        number = template.low if value is None else int(value) + steps * template.step
        return self.with_value(template, min(max(number, template.low), template.high))

    def until(self, this_round: int, view: View) -> "OfferDraft":
        """The draft with another date, within the game."""
        return replace(self, until_round=min(max(this_round, view.round), view.rounds))

    def offer(self, view: View) -> Offer:
        """What is sent; the game gives it its number."""
        values = dict(self.values)
        found = (template for template in view.templates if key_of(template) in values)
        terms = tuple(
            Term(made.kind, made.by, made.subject, made.label, made.bound, values[key_of(made)], made.unit)
            for made in found
        )
        return Offer(0, view.round, view.seat.seat, self.to, terms, self.until_round, self.words, self.answers)
