"""Families of rollouts: one piece of work that one plan prints for each of its localities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from graphmodel.overlap.items import Item
from graphmodel.overlap.wording import stems


@dataclass(frozen=True, slots=True)
class Family:
    """A rollout: its members in the order of the plan, and the title they share."""

    name: str
    members: tuple[Item, ...]

    @property
    def odd(self) -> tuple[tuple[Item, str], ...]:
        """Give the members that differ from most of the others, each with what differs."""
        return tuple((member, why) for member in self.members for why in _differences(member, self.members))


def families_of(items: Sequence[Item]) -> list[Family]:
    """Give the families among items, ordered by plan and first member."""
    groups: dict[tuple[str, frozenset[str]], list[Item]] = defaultdict(list)
    for item in sorted(items, key=lambda each: (each.plan, each.order, each.id)):
        if item.locality:
            groups[item.plan, _title(item)].append(item)
    found = [Family(members[0].title.rstrip(" ."), tuple(members)) for members in groups.values() if _rolled(members)]
    return sorted(found, key=lambda family: (family.members[0].plan, family.members[0].order))


def _title(item: Item) -> frozenset[str]:
    """Give the words of a title without those of its own locality."""
    own = set(stems(item.locality or ""))
    return frozenset(word for word in stems(item.title) if word not in own)


def _rolled(members: Sequence[Item]) -> bool:
    """Say whether members stand in several localities, one in each."""
    localities = [member.locality for member in members]
    return len(members) > 1 and len(set(localities)) == len(localities)


def _differences(member: Item, members: Sequence[Item]) -> list[str]:
    """Give what a member has unlike most of its family: leads, end."""
    found = []
    for name, value in (("other leads", lambda item: item.leads), ("other dates", lambda item: (item.start, item.end))):
        alike = sum(value(other) == value(member) for other in members)
        most = max(sum(value(other) == value(each) for other in members) for each in members)
        if alike < most:
            found.append(name)
    return found
