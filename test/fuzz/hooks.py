"""Hooks of schemathesis for this API: its scalars, ids of the facts, and the failures among responses."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

IDS = ["ECPAT", "OAS", "UNICEF", "COE", "CM-NH", "MBR-ECPAT-FRA", "MBR-ECPAT-GTM", "IND-3a", "OBJ6", "FRA", "BLK-EUR"]
DATES = ["2015", "2024-02-29", "2023-02-30", "1799", "9999-12-31", "2025-13", ""]
INSTANTS = ["2026-01-15T12:00:00Z", "2024-05-20T24:00:00Z", "9999-12-31T23:59:59.999Z", "0000-01-01T00:00:00Z", ""]
ADDRESSES = ["https://log.example.org/", "www.example.org", "javascript:alert(1)", "http://[", "data:,x", ""]


TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=50)


def register(name: str, known: list[str]) -> None:
    """Registers a scalar: mostly known values, since an operation has several, else any text."""
    known_value = st.sampled_from(known)
    schemathesis.graphql.scalar(name, st.one_of(known_value, known_value, known_value, known_value, TEXT).map(nodes.String))


register("ID", IDS)
register("PartialDate", DATES)
register("DateTimeISO", INSTANTS)
register("URL", ADDRESSES)
# Most arguments are page sizes; almost no random integer is valid.
INTEGERS = st.one_of(st.integers(1, 6), st.integers(1, 6), st.integers(-(2**31), 2**31 - 1))
schemathesis.graphql.scalar("Int", INTEGERS.map(nodes.Int))


@schemathesis.check
def no_server_error(ctx, response, case) -> None:
    """Rejects a status 5xx and INTERNAL_SERVER_ERROR.

    The own check of schemathesis fails for every error of a GraphQL response.
    """
    assert response.status_code < 500, f"status {response.status_code}"
    for error in response.json().get("errors", []):
        assert error["extensions"]["code"] != "INTERNAL_SERVER_ERROR", error["message"]
