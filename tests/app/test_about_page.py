from __future__ import annotations

from streamlit.testing.v1 import AppTest


def script() -> None:
    from mapper.app import about_page

    about_page.show()


def test_it_says_how_to_read_the_map_and_whose_the_data_are() -> None:
    page = AppTest.from_function(script).run()
    assert not page.exception
    text = "\n".join(item.value for item in page.markdown)
    for word in ("no report", "ODbL", "GeoNames", "CC BY 4.0", "Natural Earth", "Leaflet"):
        assert word in text


def test_the_choice_is_kept_while_the_page_is_shown() -> None:
    page = AppTest.from_function(script)
    page.session_state["window"] = "week"
    page.run()
    assert page.session_state["window"] == "week"
