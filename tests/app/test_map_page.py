from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.testing.v1 import AppTest

from mapper.app import state
from mapper.app.words import EMPTY_STORE_COMMAND
from mapper.store import Store
from tests.app import sample

Opener = Callable[..., AppTest]


def map_arguments(app: AppTest) -> dict[str, Any]:
    """Return what the page hands to the map."""
    found = [item for item in elements(app) if item.type == "component_instance"]
    assert len(found) == 1
    return json.loads(found[0].proto.json_args)


def elements(app: AppTest) -> Iterator[Any]:
    def walk(block: Any) -> Iterator[Any]:
        for child in block.children.values():
            yield child
            if hasattr(child, "children"):
                yield from walk(child)

    return walk(app._tree)


def scene(app: AppTest) -> dict[str, Any]:
    """Return what the map draws."""
    script = map_arguments(app)["feature_group"]
    start = script.index("IncidentMap.draw(") + len("IncidentMap.draw(")
    return json.JSONDecoder().raw_decode(script, start)[0]


def words(app: AppTest) -> dict[str, str]:
    """Return the level that the map writes on each region."""
    return {region["label"]: region["word"] for region in scene(app)["regions"]}


def symbols(app: AppTest) -> set[str]:
    return {symbol["id"] for symbol in scene(app)["symbols"]}


def markdown(app: AppTest) -> str:
    return "\n".join(item.value for item in app.markdown)


def texts(app: AppTest) -> str:
    return "\n".join(item.value for item in app.text)


def query(app: AppTest) -> dict[str, list[str]]:
    found = {name: app.query_params[name] for name in app.query_params}
    return {name: [one] if isinstance(one, str) else one for name, one in found.items()}


def test_opens_on_the_telling_day_with_its_levels(app: AppTest) -> None:
    assert not app.exception
    assert "13 January 2022" in markdown(app)
    found = words(app)
    assert {name for name, word in found.items() if word == "RED"} == {
        "Almaty", "Almaty Region", "Zhambyl",
    }  # fmt: skip
    assert found["Pavlodar"] == "YELLOW"
    assert sum(word == "none" for word in found.values()) == 13


def test_levels_have_a_fill_and_no_report_the_hatch(open_app: Opener, sample_url: str) -> None:
    before = scene(open_app(sample_url, day="2022-01-05"))
    assert all(region["hatched"] for region in before["regions"])
    after = scene(open_app(sample_url, day="2022-01-13"))
    assert not any(region["hatched"] for region in after["regions"])
    assert {region["fill"] for region in after["regions"]} == {"#8b0a1a", "#ffe34d", "#f6f3ea"}


def test_the_map_itself_is_the_same_for_every_state(open_app: Opener, sample_url: str) -> None:
    first = open_app(sample_url)
    map_of_first = map_arguments(first)
    first.slider(key="day").set_value(date(2022, 1, 8)).run()
    first.multiselect(key="event types").select("Battles").run()
    map_of_last = map_arguments(first)
    assert map_of_last["feature_group"] != map_of_first["feature_group"]
    for name in ("script", "header", "html", "js_links", "css_links", "height"):
        assert map_of_last[name] == map_of_first[name]


def test_the_map_asks_for_local_files_only(app: AppTest) -> None:
    links = map_arguments(app)["js_links"] + map_arguments(app)["css_links"]
    static = Path(__file__).parents[2] / "static"
    assert links
    for link in links:
        assert (static / link.removeprefix("/app/static/")).is_file()
    assert "://" not in map_arguments(app)["header"]


def test_a_report_about_a_region_is_no_symbol(app: AppTest) -> None:
    assert sample.ZHAMBYL_REGION not in symbols(app)
    vague = {region["id"]: region["vague"] for region in scene(app)["regions"] if region["vague"]}
    assert vague == {sample.ZHAMBYL_REGION: 1}


def test_what_has_no_place_is_counted_and_listed(app: AppTest) -> None:
    assert app.expander[0].label == "2 incidents without a place"
    listed = app.expander[0].dataframe[0].value
    assert list(listed["Event"]) == ["Arrests", "Peaceful protest"]


def test_by_default_nothing_later_than_the_day_is_shown(open_app: Opener, sample_url: str) -> None:
    app = open_app(sample_url, day="2022-01-05")
    assert "**5 incidents**, up to the chosen day" in markdown(app)
    app.selectbox(key="window").select("day").run()
    assert "**3 incidents**, that day only" in markdown(app)
    app.selectbox(key="window").select("range").run()
    assert "**8 incidents**, the whole date range" in markdown(app)


def test_the_event_type_chooses(app: AppTest) -> None:
    app.multiselect(key="event types").select("Battles").run()
    assert "**1 incident**" in markdown(app)
    assert symbols(app) == {sample.ALMATY}


def test_the_level_chooses_and_fades_the_other_regions(app: AppTest) -> None:
    app.multiselect(key="levels").select("red").run()
    assert "**2 incidents**" in markdown(app)
    faded = {region["label"] for region in scene(app)["regions"] if not region["faded"]}
    assert faded == {"Almaty", "Almaty Region", "Zhambyl"}


def test_no_report_can_be_chosen(app: AppTest) -> None:
    app.multiselect(key="levels").select("unreported").run()
    assert "no report" in app.multiselect(key="levels").options
    table = app.dataframe[1].value
    assert set(table["Level"]) == {"no report"}


def test_the_region_chooses(app: AppTest) -> None:
    app.multiselect(key="regions").select("KZ-15").run()
    assert symbols(app) == {sample.place_named("Aktobe", sample.LAST_DAY).id}


def test_the_map_can_show_counts(app: AppTest) -> None:
    app.radio(key="colour").set_value("count").run()
    assert words(app)["Almaty"] == "2"
    assert words(app)["Pavlodar"] == ""
    assert scene(app)["legend"]["title"] == "Incidents in the region"


def test_the_day_goes_back_and_on_within_the_range(app: AppTest) -> None:
    assert app.button(key="next").disabled
    app.button(key="back").click().run()
    assert app.slider(key="day").value == date(2022, 1, 12)
    app.button(key="next").click().run()
    assert app.slider(key="day").value == date(2022, 1, 13)


def test_a_narrower_range_takes_the_day_along(app: AppTest) -> None:
    app.date_input(key="to").set_value(date(2022, 1, 8)).run()
    assert app.slider(key="day").value == date(2022, 1, 8)
    assert set(words(app).values()) == {"RED"}
    app.date_input(key="from").set_value(date(2022, 1, 8)).run()
    assert not app.slider
    assert not app.exception


def test_a_range_given_backwards_is_turned_around(app: AppTest) -> None:
    app.date_input(key="from").set_value(date(2022, 1, 12)).run()
    app.date_input(key="to").set_value(date(2022, 1, 4)).run()
    assert not app.exception
    assert query(app)["from"] == ["2022-01-04"]
    assert query(app)["to"] == ["2022-01-12"]
    assert app.slider(key="day").value == date(2022, 1, 12)


def test_the_date_range_grows_with_the_store(open_app: Opener, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'growing.sqlite'}"
    with Store(url) as store:
        sample.unrest(store)
        app = open_app(url)
        assert app.date_input(key="to").value == sample.UNREST_DAY
        sample.easing(store)
    st.cache_data.clear()
    app.run()
    assert app.date_input(key="from").value == date(2022, 1, 2)
    assert app.date_input(key="to").value == sample.LAST_DAY
    assert not app.exception


def test_playing_starts_and_stops(app: AppTest) -> None:
    app.slider(key="day").set_value(date(2022, 1, 5)).run()
    app.button(key="play").click().run()
    assert app.button(key="play").label == "Pause"
    app.button(key="play").click().run()
    assert app.button(key="play").label == "Play"
    assert app.slider(key="day").value == date(2022, 1, 5)


def test_playing_from_the_end_begins_anew(app: AppTest) -> None:
    app.button(key="play").click().run()
    assert app.slider(key="day").value == date(2022, 1, 2)


def test_the_address_is_a_permalink(open_app: Opener, sample_url: str) -> None:
    app = open_app(sample_url)
    assert query(app) == {}
    app.slider(key="day").set_value(date(2022, 1, 8)).run()
    app.multiselect(key="levels").select("red").run()
    app.multiselect(key="regions").select("KZ-75").run()
    wanted = {"day": ["2022-01-08"], "level": ["red"], "region": ["KZ-75"]}
    assert query(app) == wanted
    again = open_app(sample_url, **wanted)
    assert again.slider(key="day").value == date(2022, 1, 8)
    assert scene(again) == scene(app)


def test_an_address_that_makes_no_sense_is_ignored(open_app: Opener, sample_url: str) -> None:
    app = open_app(sample_url, day="yesterday", level="purple", region="KZ-99", incidents="x")
    assert not app.exception
    assert app.slider(key="day").value == sample.LAST_DAY
    assert query(app) == {}


def test_all_days_can_be_taken_into_the_range(open_app: Opener, sample_url: str) -> None:
    app = open_app(sample_url, to="2022-01-08")
    assert app.slider(key="day").value == date(2022, 1, 8)
    app.button(key="widen").click().run()
    assert app.date_input(key="to").value == sample.LAST_DAY
    assert "widen" not in {button.key for button in app.button}


def test_reset_goes_back_to_the_beginning(app: AppTest) -> None:
    app.slider(key="day").set_value(date(2022, 1, 8)).run()
    app.multiselect(key="regions").select("KZ-75").run()
    app.button(key="reset").click().run()
    assert app.slider(key="day").value == sample.LAST_DAY
    assert app.multiselect(key="regions").value == []
    assert query(app) == {}


def test_the_evidence_of_a_region(app: AppTest) -> None:
    pick(app, state.Selection("region", sample.ZHAMBYL_REGION))
    assert "red, since 6 January 2022, last reported 13 January 2022" in texts(app)
    assert "“The red level remains in Almaty and in Almaty and Zhambyl regions.”" in texts(app)
    assert "“Rallies were held across Zhambyl Region.”" in texts(app)
    assert scene(app)["selected"] == sample.ZHAMBYL_REGION


def test_the_evidence_of_a_region_goes_no_further_than_the_day(
    open_app: Opener, sample_url: str
) -> None:
    app = open_app(sample_url, day="2022-01-08")
    pick(app, state.Selection("region", sample.ZHAMBYL_REGION))
    assert "red, since 6 January 2022, last reported 6 January 2022" in texts(app)
    assert "remains" not in texts(app)


def test_the_evidence_of_a_place(app: AppTest) -> None:
    pick(app, state.Selection("place", sample.ALMATY))
    assert "“Shots were heard on Republic Square in Almaty.”" in texts(app)
    assert "“On January 5 protesters stormed the city hall of Almaty.”" in texts(app)
    app.multiselect(key="event types").select("Battles").run()
    assert "stormed" not in texts(app)


def test_the_evidence_of_an_incident_says_where_and_why(app: AppTest, sample_url: str) -> None:
    pick(app, state.Selection("incident", incident_id(sample_url, "Mob violence")))
    found = texts(app)
    assert "“Shops were looted near Taldykorgan on January 4.”" in found
    assert "Peaceful rallies began on January 2 throughout the country." in found
    assert "Taldykorgan (city), Almaty Region" in found
    assert "the dashed symbol is approximate" in found
    assert "4 January 2022 (the day is known)" in found
    assert "Night of clashes · Agency · 5 January 2022" in found
    assert "0.80 of 1" in found
    assert scene(app)["selected"] == sample.place_named("Taldykorgan", sample.UNREST_DAY).id


def test_what_is_no_longer_there_is_said(app: AppTest) -> None:
    for kind in ("incident", "place", "region"):
        pick(app, state.Selection(kind, "gone"))
        assert not app.exception
        assert len(app.info) == 1


def test_hostile_text_is_shown_as_text_only(app: AppTest, sample_url: str) -> None:
    pick(app, state.Selection("incident", incident_id(sample_url, sample.HOSTILE)))
    assert sample.HOSTILE in texts(app)
    for item in elements(app):
        if item.type not in ("text", "arrow_data_frame"):
            assert "onerror" not in str(getattr(item, "value", "")), item.type
    assert not [item for item in elements(app) if item.type == "link_button"]


def test_an_empty_store_says_how_to_fill_it(open_app: Opener, tmp_path: Path) -> None:
    app = open_app(f"sqlite:///{tmp_path / 'new.sqlite'}")
    assert not app.exception
    assert app.code[0].value == EMPTY_STORE_COMMAND


def test_a_store_that_is_none_is_told_without_a_trace(open_app: Opener, tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_text("this is no database")
    app = open_app(f"sqlite:///{broken}")
    assert not app.exception
    assert app.error[0].value == "The store cannot be read."
    assert "broken.sqlite" in app.text[0].value


def pick(app: AppTest, selection: state.Selection) -> None:
    """Select as a click would, which a test without a browser cannot do."""
    app.session_state["selection"] = selection
    app.session_state[state.PANEL] = state.EVIDENCE_PANEL
    app.run()


def incident_id(url: str, kind: str) -> str:
    with Store(url) as store:
        return next(item.id for item in store.incidents() if item.sub_event_type == kind)
