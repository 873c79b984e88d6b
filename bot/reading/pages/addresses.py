"""Which internet addresses may be asked for a page that a stranger named.

A link must not reach the machine the bot runs on, its network, or a cloud's metadata service.
Python's `is_global` follows IANA's special-purpose registries
(https://www.iana.org/assignments/iana-ipv4-special-registry), but its answer changed between
patch releases and lets through what only *wraps* another address; what it misses stands here.
"""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

_NEVER_V4 = tuple(
    ip_network(block)
    for block in (
        "192.0.0.0/24",  # IETF protocol assignments; Oracle's metadata service
        "192.88.99.0/24",  # 6to4 relays, retired
        "168.63.129.16/32",  # Azure's host agent stands on a public address
    )
)
# Of IPv6 only global unicast is asked, and of that no range that is special or wraps another.
_GLOBAL_V6 = IPv6Network("2000::/3")
_NEVER_V6 = tuple(
    IPv6Network(block)
    for block in (
        "2001::/23",  # IETF protocol assignments, with Teredo
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4
        "3fff::/20",  # documentation
    )
)
# A network without IPv4 reaches public IPv4 sites through this prefix (RFC 6052).
_NAT64 = IPv6Network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether an address is an ordinary public one.

    Args:
        address: IPv4 or IPv6 in text, with or without a zone ("fe80::1%eth0").

    Returns:
        False too for what is no address at all.
    """
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return _is_public_v4(parsed)
    return _is_public_v6(parsed)


def _is_public_v4(address: IPv4Address) -> bool:
    special = address.is_multicast or address.is_reserved or address.is_unspecified
    return address.is_global and not special and not any(address in block for block in _NEVER_V4)


def _is_public_v6(address: IPv6Address) -> bool:
    if address in _NAT64:
        return _is_public_v4(IPv4Address(int(address) & 0xFFFFFFFF))
    return (
        address in _GLOBAL_V6
        and address.is_global
        and not any(address in block for block in _NEVER_V6)
    )
