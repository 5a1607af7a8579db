"""Where things stand in the drawing."""

from __future__ import annotations

import random
import time
from collections import defaultdict

from viz.layout import positions


def links_of(*pairs: tuple[str, str, int]) -> dict[str, dict[str, int]]:
    links: dict[str, dict[str, int]] = defaultdict(dict)
    for a, b, weight in pairs:
        links[a][b] = links[b][a] = weight
    return links


def county(members: int, hubs: int = 12, edges: int = 8000) -> tuple[list[str], list[str], dict[str, dict[str, int]]]:
    dice = random.Random(3)
    names = [f"m{i}" for i in range(members)]
    centres = [f"h{i}" for i in range(hubs)]
    pairs = [(name, dice.choice(centres), 1) for name in names]
    pairs += [(*sorted(dice.sample(names, 2)), 1) for _ in range(edges - members)]  # type: ignore[misc]
    return centres, names, links_of(*pairs)


def test_the_same_graph_lies_the_same_way() -> None:
    given = county(300, edges=900)

    assert positions(*given) == positions(*given)


def test_no_two_things_stand_in_one_place() -> None:
    placed = positions(*county(400, hubs=5, edges=1200))

    assert len(set(placed.values())) == len(placed) == 405


def test_what_two_hubs_share_stands_between_them() -> None:
    links = links_of(("a", "left", 3), ("both", "left", 1), ("both", "right", 1), ("z", "right", 3))
    placed = positions(["left", "right"], ["a", "both", "z"], links)

    assert placed["left"][0] < placed["both"][0] < placed["right"][0]
    assert placed["a"][0] < placed["both"][0] < placed["z"][0]


def test_what_is_linked_to_nothing_lies_beneath() -> None:
    placed = positions(["hub", "other"], ["a", "lonely"], links_of(("a", "hub", 1)))

    assert placed["lonely"][1] > max(y for key, (_, y) in placed.items() if key != "lonely")


def test_a_member_without_hub_goes_where_its_neighbours_are() -> None:
    links = links_of(("action", "hub", 1), ("agency", "action", 1))
    placed = positions(["hub", "far"], ["action", "agency"], links)

    assert abs(placed["agency"][0] - placed["hub"][0]) < abs(placed["agency"][0] - placed["far"][0])


def test_nothing_at_all_has_no_places() -> None:
    assert positions([], [], {}) == {}
    assert len(positions([], ["a", "b"], {})) == 2


def test_three_thousand_things_take_less_than_three_seconds() -> None:
    given = county(3000)
    started = time.process_time()
    placed = positions(*given)

    assert time.process_time() - started < 3
    assert len(set(placed.values())) == len(placed)
