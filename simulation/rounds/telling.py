"""What each seat is told: views built from the economy, the book and what is reported to that seat."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from simulation.contracts.agreement import TermTemplate
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.measure import Reading
from simulation.contracts.view import Consequence, MapFlow, MapNode, News, Outlook, Tile, View
from simulation.decisions import registry as decisions
from simulation.measures import registry as measures
from simulation.model import calendar, information
from simulation.rounds import negotiation, pictures
from simulation.rounds.book import Book
from simulation.rounds.glimpse import Glimpse, Moment
from simulation.rounds.hints import arranged, hints
from simulation.rounds.outlook import READERS, Tool
from simulation.rounds.plans_for import BALANCE, planned
from simulation.rounds.quarter import Script
from simulation.rounds.roster import Post
from simulation.rounds.shadows import Shadows
from simulation.rounds.why import Quarter, alternatives, consequence, if_nobody
from simulation.scenario.schema import Scenario

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

COMMON = ("patient_benefit", "patient_experience", "health_equity", "within_18_weeks")
"""The common scorecard: what makes sense for patients, over the whole economy."""
SPEND = ("acute_spend", "prescribing_spend")
"""What a cluster's patients cost: hospital care and drugs."""
WHOLE = "economy"
"""The id that measures of the whole local economy carry."""


def headlines(scenario: Scenario, post: Post) -> tuple[str, ...]:
    """What the scorecard of `post` names: measures, some of them `measure@organisation`."""
    return scenario.seats[post.seat].judged_on if post.named else pictures.usual_headlines(post.role)


def read_by_stand_ins(scenario: Scenario, posts: Iterable[Post]) -> frozenset[str]:
    """The measures without which stand-ins would play otherwise: scorecards, promises, savings, and triggers."""
    own = (key for post in posts for key in headlines(scenario, post))
    triggers = (challenge.when.measure or "" for challenge in scenario.challenges.values())
    watched = (measure for measure, _, _ in negotiation.WATCHED.values())
    return frozenset(key.partition("@")[0] for key in (*own, *triggers, *watched, *COMMON, *SPEND))


class Teller:
    """Keeps what has been observed, and tells each seat its part of it."""

    def __init__(self, scenario: Scenario, seed: int, posts: Mapping[str, Post], economy: "HealthEconomy") -> None:
        """Measure the quarter before the game, as the same economy would have lived it."""
        self.scenario, self.seed, self.posts = scenario, seed, posts
        self.pct_of = {f"{pct}.{c}": pct for pct, block in scenario.economy.pcts.items() for c in block.clusters}
        self.labels = {seat: post.card.role_label for seat, post in posts.items()}
        named = (*economy.practices, *economy.support_services)
        self.names = {one.id: one.name for one in named} | pictures.names(scenario)
        self.history: list[measures.Figures] = []
        self.before = self._quarter_before(economy)
        self.shadows = Shadows(economy, tuple(p.seat for p in posts.values() if p.person), self.before)
        self._templates: dict[str, tuple[TermTemplate, ...]] = {}
        self._economy = economy
        self._tool = Tool()
        self._drawn: tuple[int, pictures.Drawn] | None = None
        self._drawn_map: tuple[int, tuple[tuple[MapNode, ...], tuple[MapFlow, ...]]] | None = None
        self._common: tuple[int, tuple[Tile, ...]] | None = None

    def _quarter_before(self, economy: "HealthEconomy") -> measures.Figures:
        """A quarter of the economy as it stands, with nobody deciding anything."""
        branch = economy.branch()
        branch.play_quarter()
        values = information.newest(branch)
        self._flows_before = pictures.flows(branch)
        branch.close()
        return values

    def quarter(self, number: int) -> str:
        """The label of round `number`, as 2006/07 Q1."""
        return calendar.label(self.scenario.period.start, number - 1)

    def observe(self, economy: "HealthEconomy") -> measures.Figures:
        """Take the true values of the quarter just played into the history."""
        self.history.append(information.newest(economy))
        self._templates.clear()
        return self.history[-1]

    @property
    def last(self) -> measures.Figures:
        """True values of the newest quarter known, or of the quarter before the game."""
        return self.history[-1] if self.history else self.before

    def true_readings(self) -> tuple[Reading, ...]:
        """The newest true values."""
        return self.last.readings()

    def reported_readings(self, economy: "HealthEconomy") -> tuple[Reading, ...]:
        """The newest values of every seat's headlines, as they are reported to that seat."""
        heard = ((key, post) for post in self.posts.values() if post.named for key in self.keys(post))
        found = ((key, information.reported(economy, post.organisation, *key.split("@"))) for key, post in heard)
        return tuple(_reading(key, series[-1]) for key, series in found if series and series[-1] is not None)

    def saved(self) -> dict[str, int]:
        """For each cluster, whole pounds by which hospital care and drugs grew less than in its neighbours."""
        before, now = self._spend(self.before), self._spend(self.last)
        return {cluster: round(self._saved(cluster, before, now)) for cluster in self.pct_of}

    def _saved(self, cluster: str, before: Mapping[str, float], now: Mapping[str, float]) -> float:
        """What a cluster would have cost had it grown since the start as the PCT's others did, less what it cost."""
        others = [other for other, pct in self.pct_of.items() if pct == self.pct_of[cluster] and other != cluster]
        theirs, theirs_now = (sum([spend[other] for other in others]) for spend in (before, now))
        growth = theirs_now / theirs if theirs else 1.0
        return before[cluster] * growth - now[cluster]

    def _spend(self, values: Mapping[str, float]) -> dict[str, float]:
        """Whole pounds that each cluster's patients cost in hospital and drugs."""
        return {c: sum([values[f"{measure}@{c}"] for measure in SPEND]) / 100 for c in self.pct_of}

    def templates(self, seat: str) -> tuple[TermTemplate, ...]:
        """What `seat` could undertake this round."""
        if seat not in self._templates:
            self._templates[seat] = negotiation.templates(self._economy, self.posts[seat], self.last)
        return self._templates[seat]

    def keys(self, post: Post) -> tuple[str, ...]:
        """The headlines of the seat's own scorecard, as `measure@organisation`."""
        judged = headlines(self.scenario, post)
        return tuple(key if "@" in key else f"{key}@{post.organisation}" for key in judged)

    def conversation(
        self, post: Post, book: Book, economy: "HealthEconomy", number: int, struck: Sequence[str]
    ) -> View:
        """What `post` sees while the round is talked over and decided."""
        glimpse = Glimpse(post, Moment(self, book, economy, number, self.quarter(number), struck))
        return self._whole(glimpse) if post.person else glimpse

    @staticmethod
    def _whole(glimpse: Glimpse) -> View:
        """All of a view, with what only people are given: hints, and what matters first."""
        view = arranged(glimpse.whole())
        return replace(view, hints=hints(view.round, "conversation"))

    def outlook(self, post: Post, economy: "HealthEconomy") -> Outlook | None:
        """The planning tool's figures, for people and for the stand-ins who read them."""
        reads = post.person or post.role in READERS
        return self._tool.shown_to(economy, post.organisation) if reads else None

    def news(self, economy: "HealthEconomy") -> tuple[News, ...]:
        """What has happened in the economy, in words."""
        return tuple(self._news(item) for item in economy.news)

    def _news(self, item: News) -> News:
        """News with names for ids, and what people say of an organisation as something said."""
        source = self.names.get(item.source, item.source)
        return News(f"Said of {source}: “{item.text}”" if item.kind == "people" else item.text, source, item.kind)

    def common(self, economy: "HealthEconomy") -> tuple[Tile, ...]:
        """The common scorecard, of which everybody hears the same."""
        if self._common is None or self._common[0] != economy.quarter:
            anybody = next(iter(self.posts.values()))
            self._common = (economy.quarter, tuple(self.tile(f"{m}@{WHOLE}", anybody, economy) for m in COMMON))
        return self._common[1]

    def map(self, economy: "HealthEconomy") -> tuple[tuple[MapNode, ...], tuple[MapFlow, ...]]:
        """The places and flows that everybody's map of this quarter shows; drawn once."""
        if self._drawn_map is None or self._drawn_map[0] != economy.quarter:
            flows = pictures.flows(economy) if self.history else self._flows_before
            self._drawn_map = (economy.quarter, (pictures.nodes(self.scenario, economy, self.last), flows))
        return self._drawn_map[1]

    def drawn(self, economy: "HealthEconomy") -> pictures.Drawn:
        """What the seats of one organisation are shown alike this quarter."""
        if self._drawn is None or self._drawn[0] != economy.quarter:
            self._drawn = (economy.quarter, pictures.Drawn(economy, self.names))
        return self._drawn[1]

    def tile(self, key: str, post: Post, economy: "HealthEconomy") -> Tile:
        """One headline as reported to `post`, with its trend."""
        measure_id, organisation = key.split("@")
        measure = measures.by_id(measure_id)
        reported, note = information.told(economy, post.organisation, measure_id, organisation)
        rounds = len(self.history)
        return Tile(
            measure=measure_id,
            organisation=organisation,
            label=measure.label,
            unit=measure.unit,
            direction=measure.direction,
            reported=(self.before.get(key), *reported),
            quarters=_quarters(self.scenario.period.start, rounds),
            plan=planned(key, self.before, rounds),
            note=note if reported else "as the game begins",
            about=measure.definition,
            from_april=measure_id in BALANCE,
        )

    def consequences(
        self,
        people: Sequence[Post],
        book: Book,
        economy: "HealthEconomy",
        script: Script,
        before: "HealthEconomy",
        book_before: Book,
    ) -> tuple[View, ...]:
        """What each person is told after the quarter: consequences, and what others decided and said."""
        nobody = if_nobody(before, book_before, script)
        self.shadows.follow(book_before, script)
        return tuple(self._consequences(post, book, economy, script, before, book_before, nobody) for post in people)

    def _consequences(
        self,
        post: Post,
        book: Book,
        economy: "HealthEconomy",
        script: Script,
        before: "HealthEconomy",
        book_before: Book,
        nobody: Mapping[str, float],
    ) -> View:
        """The view of one person after the quarter."""
        view = self.conversation(post, book, economy, script.round, script.challenges)
        labels = {decision.name: decision.label for decision in view.decisions}
        other = alternatives(before, book_before, script, post.seat, labels, nobody)
        last = self.history[-2] if len(self.history) > 1 else self.before
        april = calendar.quarter_of_year(self.quarter(script.round)) == 0
        quarter = Quarter(self.last, last, self.shadows.untouched(), self.shadows.without(post.seat), april)
        own = [(key, "own") for key in self.keys(post)]
        common = [(f"{measure}@{WHOLE}", "common") for measure in COMMON]
        told: list[Consequence] = [
            consequence(key, quarter, planned(key, self.before, script.round), other, card)
            for key, card in own + common
            if key in self.last and other.know(key)
        ]
        return replace(
            view,
            phase="consequences",
            consequences=tuple(told),
            said=self.said(post, book, economy),
            hints=hints(script.round, "consequences"),
        )

    def said(self, post: Post, book: Book, economy: "HealthEconomy") -> tuple[News, ...]:
        """What other seats decided; their reasons too where they trust this one enough to give them."""
        others = [d for d in book.decisions.values() if d.seat != post.seat and self.posts[d.seat].named]
        decided = tuple(self._heard(d, post, economy) for d in others)
        return (*self._answered(post, book), *decided)

    def _answered(self, post: Post, book: Book) -> tuple[News, ...]:
        """What other seats answered to the challenges of the quarter."""
        others = [answer for (_, seat), answer in book.answers.items() if seat != post.seat]
        return tuple(News(self._chosen(a), self.posts[a.seat].card.name, "decision") for a in others)

    def _chosen(self, answer: Answer) -> str:
        """The option of an answer, in the words of the challenge."""
        challenge = self.scenario.challenges[answer.challenge]
        asks = next(asks for asks in challenge.asks if asks.seat == answer.seat)
        return f"On “{challenge.title}”: {asks.options[answer.option].label}."

    def _heard(self, decision: Decision, post: Post, economy: "HealthEconomy") -> News:
        """One decision of another seat as `post` hears of it: with the reason, where the other trusts it enough."""
        speaker = self.posts[decision.seat]
        confides = economy.trust_between(speaker.organisation, post.organisation) >= CONFIDES
        told = decision.reason if confides and decision.reason else _decided(decision)
        return News(told, speaker.card.name, "decision")


def _decided(decision: Decision) -> str:
    """A decision without its reason."""
    if decision.name.startswith("honour_"):
        return (
            "A payment that fell due was made." if decision.value == "keep" else "A payment that fell due was not made."
        )
    return f"{decisions.by_name(decision.name).DECISION.label}: {decisions.worded(decision.name, decision.value)}."


CONFIDES = 45.0
"""Trust (0 to 100) from which on an organisation says why it did something; assumption."""


def _reading(key: str, value: float) -> Reading:
    """The reading of `measure@organisation`."""
    measure, organisation = key.split("@")
    return Reading(measure, organisation, value, measures.by_id(measure).unit)


@cache
def _quarters(start: str, rounds: int) -> tuple[str, ...]:
    """The labels of what a headline shows: the quarter before the game, then one for each round played."""
    return ("before", *(calendar.label(start, number) for number in range(rounds)))
