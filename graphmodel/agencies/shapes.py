"""Names told by their shape: persons, vague plurals, documents, posts. What needs knowledge is in the registers."""

from __future__ import annotations

import re

from graphmodel.agencies.index import key


def _any(words: str) -> str:
    """Give a pattern for any of the words; `_` stands for a space inside one."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


_RANK = _any(
    r"mr mrs ms miss dr prof professor cllr councillor sir dame rev pc ps sgt sergeant insp inspector "
    r"supt superintendent chief_(?:insp(?:ector)?|supt|superintendent) ch_(?:insp|supt) di ds dc dci "
    r"dcs det_(?:insp|supt|sgt|con) t/?(?:insp|supt|di) acc dcc acting_\w+ temp(?:orary)?_\w+"
)
_NO_SURNAME = re.compile(
    r"\b"
    + _any(
        "community safety neighbourhoods? public health housing crime policing children youth adults? licensing "
        "operations partnerships? response protection county city local district safeguarding families standards"
    )
    + r"\b"
)
_SURNAME = r"(?:(?:Mc|Mac|O['’])?[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?)"
_TITLED = re.compile(rf"^(?i:{_RANK})\.?\s+(?:[A-Z]\.?\s+)?{_SURNAME}(?:\s+{_SURNAME}){{0,2}}$")
_INITIALS = re.compile(rf"^(?:[A-Z]\.?\s+|[A-Z]\.){{1,3}}{_SURNAME}$")
_NAMED = re.compile(rf"^([A-Z][a-z]+)\s+(?:[A-Z]\.?\s+)?{_SURNAME}(?:\s+{_SURNAME})?$")

_TAIL = re.compile(
    r"\s+(?:as|where|when)\s+(?:required|identified|appropriate|needed|necessary|relevant|applicable)\W*$", re.I
)
_CERTAIN = _any(
    "all any every each other others relevant wider wide various appropriate identified several "
    "different multiple many partner"
)
_PLURAL = _any(
    "partners agencies members organisations organizations services providers bodies stakeholders "
    "parties authorities groups forums professionals practitioners departments directorates boards "
    "schools partnerships sectors teams"
)
_NOT_AND = r"(?!and )\w+ "
_VAGUE = re.compile(
    rf"^(?:(?:an?|the|our|its|of|csp|key|local) )*{_CERTAIN} (?:\w+ ){{0,3}}{_PLURAL}(?: {_PLURAL})?$|"
    rf"^(?:{_NOT_AND}){{1,5}}members$|^(?:{_NOT_AND}){{0,3}}(?:partners|stakeholders)$|^(?:{_NOT_AND}){{1,2}}providers$|"
    r"^(?:and )?an? (?:wide|wider|broad) (?:range|variety) of [\w ]+$"
)
_ALONE = re.compile(
    "^"
    + _any(
        "all partners agencies members everyone everybody community communities local_community residents "
        "stakeholders various others multi_agency multiagency all_csp whole_partnership public "
        "service_providers partner_organisations health community_groups community_members education "
        "housing voluntary_groups businesses employers to_be_confirmed tbc responsible_authorities "
        "health_services support_services service_users"
    )
    + "$"
)
_DOCUMENT = re.compile(
    _any(
        "needs_assessments? strategic_assessment strategy action_plan delivery_plan report profile "
        "protocol policy toolkit framework survey"
    )
    + "$"
)
_TEAM = re.compile(r"\band (?:strategy|policy)$")  # 'Planning and Strategy' is a council's team
_POST = re.compile(
    r"\b"
    + _any(
        r"manager officer lead head_of_[\w_]+ director(?:_of_[\w_]+)? co_?ordinator analyst superintendent "
        r"inspector sergeant chief_executive chief_constable chair chairman chairperson commander "
        r"portfolio_holder secretary advis[eo]r"
    )
    + "s?$"
)
_BODY = re.compile(
    r"\b"
    + _any(
        "council police constabulary ambulance services? team unit trust partnership board authority hospitals? "
        "group forum association union college university company ltd society foundation charity agency "
        "department network aid centre ccg icb csp housing homes academy academies school schools house lodge court "
        "hospice church chapel living park"
    )
    + "$"
)


def is_person(text: str, given_names: frozenset[str]) -> bool:
    """Tell whether this is a person's name: a rank, title or initial and a surname, or a common given name and one."""
    words = " ".join(text.split()).strip(" ,.;")
    if _BODY.search(key(words)) or _NO_SURNAME.search(key(words)):
        return False
    named = _NAMED.match(words)
    return bool(_TITLED.match(words) or _INITIALS.match(words) or (named and named[1].casefold() in given_names))


def could_be_person(text: str) -> bool:
    """Tell whether this is shaped as a person's name, be the given name a common one or not."""
    words = " ".join(text.split())
    return bool(_NAMED.match(words)) and not (_BODY.search(key(words)) or _NO_SURNAME.search(key(words)))


def is_short_form(short: str, name: str) -> bool:
    """Tell whether a short form is made of first letters of a name's words, in their order."""
    letters = iter(word[0] for word in key(name).split() if word)
    return (
        short.isupper() and len(short) > 1 and all(letter in letters for letter in short.casefold() if letter.isalpha())
    )


def is_letters(text: str) -> bool:
    """Tell whether this is a short form in capitals: MOPAC, HVBC."""
    return bool(re.fullmatch(r"[A-Z]{2,7}", text.strip()))


def without_tail(text: str) -> str:
    """Give a name without 'as required', 'where appropriate' and the like behind it."""
    return _TAIL.sub("", text)


def is_vague(text: str) -> bool:
    """Tell whether this is nobody in particular: all partners, members of a group, other agencies as required."""
    words = key(without_tail(text))
    return bool(_ALONE.match(words) or _VAGUE.match(words))


def is_document(text: str) -> bool:
    """Tell whether this is a document rather than a body: a strategy, report or assessment."""
    return bool(_DOCUMENT.search(key(text))) and not _TEAM.search(key(text))


def is_post(text: str) -> bool:
    """Tell whether this is a post in a body, such as a manager or officer."""
    return bool(_POST.search(key(text)))


def is_body(text: str) -> bool:
    """Tell whether this ends as the name of a body does and has more than that one word."""
    return len(key(text).split()) > 1 and bool(_BODY.search(key(text)))


def is_capitalised(text: str) -> bool:
    """Tell whether this is written as a name: several words, all but the small ones with a capital."""
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", text) if len(word) > 3 or word[0].isupper()]
    return len(words) > 1 and all(word[0].isupper() for word in words)
