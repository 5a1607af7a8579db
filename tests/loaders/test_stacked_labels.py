"""Labels on lines of their own, as accordions and web pages print them: the value stands below."""

from __future__ import annotations

from tests.loaders.read import read

TABLE = "<table><tr><th>Action<th>Lead<th>When</tr><tr><td>Fit locks<td>Police<td>May 2026</tr></table>"
PAGE = "<h1>Safer Anytown Plan 2026</h1><h2>Priority 1: Safer homes</h2>{}"


def stacked(name: str, *told: tuple[str, str]) -> str:
    below = "".join(f"<p>{label}</p>" + "".join(f"<p>{v}</p>" for v in value.split("|")) for label, value in told)
    return f"<h3>{name}</h3>{below}"


def test_a_value_below_its_label_is_what_the_label_says() -> None:
    page = PAGE.format(
        stacked(
            "Fit locks", ("What this involves", "We fit them for free."), ("Led by", "Police"), ("When", "May 2026")
        )
        + stacked("Call on widows", ("What this involves", "A talk."), ("Led by", "Council"), ("When", "June 2026"))
    )
    actions = read(page, "plan.html").actions

    assert [(a.title, a.summary, a.parties[0].name, a.timescale.text) for a in actions] == [
        ("Fit locks", "We fit them for free.", "Police", "May 2026"),
        ("Call on widows", "A talk.", "Council", "June 2026"),
    ]


def test_several_values_below_a_label_are_all_its_own() -> None:
    told = (("Led by", "Police"), ("Helped by", "Home Start|Age Well"), ("When", "May 2026"))
    actions = read(PAGE.format(stacked("Fit locks", *told) + stacked("Call on widows", *told)), "plan.html").actions

    assert [p.name for p in actions[1].parties] == ["Police", "Home Start", "Age Well"]
    assert actions[0].timescale.text == "May 2026"


def test_a_number_alone_above_a_heading_is_its_code_though_a_mark_stands_before_it() -> None:
    told = (("Led by", "Police"), ("Helped by", "Age Well"), ("When", "May 2026"))
    page = "".join(f"<ul><li>Action {n}</li></ul>{stacked(f'Fit {n} locks', *told)}" for n in (1, 2))

    assert [(a.code, a.title) for a in read(PAGE.format(page), "plan.html").actions] == [
        ("1", "Fit 1 locks"),
        ("2", "Fit 2 locks"),
    ]


def test_words_of_a_label_are_text_where_no_other_label_follows() -> None:
    page = f"<h1>Safer Anytown Plan 2026</h1><h2>Homes</h2><p>Outcomes</p><p>Safe homes</p>{TABLE}<p>Outcomes</p>"

    assert read(page, "plan.html").actions[0].outcomes == ()
