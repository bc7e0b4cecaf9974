"""Stand-ins at work: what every post that no person holds proposes, offers, replies, rules and decides."""

from collections.abc import Mapping
from dataclasses import replace

from simulation.contracts.act import Act
from simulation.contracts.agreement import Agreement, Offer, Reply
from simulation.contracts.decision import Decision, Value
from simulation.rounds import negotiation, planning
from simulation.rounds.book import Book
from simulation.rounds.roster import Post
from simulation.standins import registry as standins
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn

Sights = Mapping[str, Sight]


def stand_ins(posts: Mapping[str, Post]) -> tuple[Post, ...]:
    """Posts that no person holds."""
    return tuple(post for post in posts.values() if not post.person)


def open_talks(posts: Mapping[str, Post], sights: Sights, book: Book) -> None:
    """Let stand-ins propose their plans and make their opening offers; stand-ins answer each other at once.

    Clusters without a seat bring business cases of their own (`model.cases`), and no plan besides.
    """
    leads = {post.seat for post in posts.values() if post.named and post.role == "pbc_cluster_lead"}
    for post in stand_ins(posts):
        plan = standins.by_name(post.character).propose(sights[post.seat]) if post.seat in leads else None
        if plan is not None and not planning.plan_refusal(plan, post):
            planning.propose(book, plan)
            book.acts.append(plan)
    for post in stand_ins(posts):
        for offer in standins.by_name(post.character).offers(sights[post.seat]) if post.named else ():
            put(replace(offer, number=book.number()), posts, sights, book)


def put(offer: Offer, posts: Mapping[str, Post], sights: Sights, book: Book) -> tuple[Act, ...]:
    """Put `offer` on the table and let a stand-in to whom it is made answer it."""
    book.enter_offer(offer)
    book.acts.append(offer)
    return () if posts[offer.to].person else answer_offer(offer, posts, sights, book)


def answer_offer(offer: Offer, posts: Mapping[str, Post], sights: Sights, book: Book) -> tuple[Act, ...]:
    """What the stand-in on `offer.to` says: a reply and, where it counters, an offer of its own."""
    post = posts[offer.to]
    earlier = tuple(act for act in book.acts if isinstance(act, Offer | Reply))
    reply, counter = standins.by_name(post.character).reply(sights[post.seat], offer, earlier)
    book.enter_reply(reply, sights[post.seat].view.round)
    book.acts.append(reply)
    if counter is None or offer.answers:
        return (reply,)
    countered = replace(counter, number=book.number(), answers=offer.number)
    return (reply, countered, *put(countered, posts, sights, book))


def fill(posts: Mapping[str, Post], sights: Sights, book: Book, this_round: int) -> None:
    """Let every stand-in answer and decide, on what it knew when the talks began."""
    due = negotiation.due_money(book.agreements, this_round)
    for post in stand_ins(posts):
        character, sight = standins.by_name(post.character), sights[post.seat]
        for answer in character.answer(sight):
            book.answers[answer.challenge, answer.seat] = answer
        for decision in (*_within_powers(character.decide(sight), sight), *_word(character, sight, due)):
            book.decisions[decision.seat, decision.name] = decision


def rule(posts: Mapping[str, Post], sights: Sights, book: Book) -> None:
    """Let stand-in directors rule on the plans before them; `sights` hold those that came in during the talks."""
    for seat, sight in sights.items():
        for ruling in standins.by_name(posts[seat].character).rule(sight):
            book.rulings[ruling.organisation, ruling.initiative] = ruling


def follow_script(scripted: Mapping[str, Mapping[str, Value]], posts: Mapping[str, Post], book: Book) -> None:
    """Take the scenario's scripted decisions of the round: before a stand-in's own wish, after what a person said."""
    for seat, values in scripted.items():
        for name, value in values.items():
            if not posts[seat].person or (seat, name) not in book.decisions:
                book.decisions[seat, name] = Decision(seat, name, value, "So the scenario has it.")


def _within_powers(wishes: tuple[Decision, ...], sight: Sight) -> tuple[Decision, ...]:
    """Those of `wishes` that are open to the seat and change something."""
    open_now = {decision.name: decision for decision in sight.view.decisions if decision.allowed}
    return tuple(wish for wish in wishes if wish.name in open_now and wish.value != open_now[wish.name].current)


def _word(character: StandIn, sight: Sight, due: tuple[Agreement, ...]) -> tuple[Decision, ...]:
    """Whether the stand-in pays what it owes under the agreements that fall due."""
    return tuple([character.pay(sight, agreement) for agreement in negotiation.owed(due, sight.me)])
