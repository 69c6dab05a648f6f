"""Which event a report tells of, if it can be told."""

from __future__ import annotations

from mapper.merging import Account, choose, combine
from tests.mapper.merging.accounts import SHU, TARAZ, ZHAMBYL, account, days, named


def chosen(report: Account, *events: Account) -> str | None:
    found = choose(report, list(events))
    return found.event.id if found.event else None


def test_without_events_there_is_no_choice_and_nothing_open() -> None:
    found = choose(account("r"), [])
    assert (found.event, found.open) == (None, False)


def test_the_better_of_two_exact_matches_is_taken() -> None:
    teachers = account("teachers", participants=named("teachers"))
    miners = account("miners", participants=named("miners", "drivers"))
    report = account("r", participants=named("drivers"))
    assert chosen(report, teachers, miners) == "miners"
    assert not choose(report, [teachers, miners]).open


def test_a_tie_goes_to_the_event_with_more_reports() -> None:
    one = account("one", participants=named("teachers"))
    two = account("two", participants=named("miners"), reports=2)
    assert chosen(account("r"), one, two) == "two"


def test_a_region_is_its_town_only_while_no_other_town_is_there() -> None:
    taraz, shu = account("taraz", TARAZ), account("shu", SHU)
    report = account("r", ZHAMBYL)
    assert chosen(report, taraz) == "taraz"
    assert choose(report, [taraz]).open
    assert chosen(report, taraz, shu) is None
    assert choose(report, [taraz, shu]).open


def test_a_town_is_what_a_region_reports_only_while_no_other_town_is_there() -> None:
    region, shu = account("region", ZHAMBYL), account("shu", SHU)
    report = account("r", TARAZ)
    assert chosen(report, region) == "region"
    assert chosen(report, region, shu) is None


def test_rivals_that_it_may_not_join_count_too() -> None:
    region, shu = account("region", ZHAMBYL), account("shu", SHU)
    assert choose(account("r", TARAZ), [region], [region, shu]).event is None


def test_an_exact_match_is_better_than_a_region() -> None:
    assert chosen(account("r"), account("region", ZHAMBYL), account("taraz")) == "taraz"


def test_a_vague_report_takes_the_only_event_and_the_nearer_publication() -> None:
    second = account("second", days=days(2), published=days(2))
    third = account("third", days=days(3), published=days(3))
    report = account("r", days=days(1, 3), published=days(3))
    assert chosen(report, second) == "second"
    assert chosen(report, second, third) == "third"
    undecided = account("r", days=days(1, 3), published=days(9))
    same_day = account("third", days=days(3), published=days(2))
    assert chosen(undecided, second, same_day) is None


def test_a_region_and_a_month_are_too_little() -> None:
    report = account("r", ZHAMBYL, days=days(1, 31), published=days(31))
    assert chosen(report, account("taraz")) is None


def test_a_match_does_not_chain_days() -> None:
    event = combine(account("e", days=days(4, 5)), account("x", days=days(5, 6)))
    assert event.days == days(5)
    assert chosen(account("r", days=days(6)), event) is None
    assert chosen(account("r", days=days(5, 6)), event) == "e"


def test_reports_of_the_same_few_weeks_are_one_however_many_there_are() -> None:
    wide = {"days": days(5, 15)}
    one, two = account("one", **wide), account("two", **wide, reports=2)
    third = choose(account("r", **wide), [one, two, account("day")])
    assert (third.event, third.open) == (two, False)
