#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the images that tests/bench/compare measures: tables written directly, guest data sparse where it may be.

    make_images.py FOLDER [NAME...]

Every image passes `qemu-img check`. All are the same bytes on every run.
"""
import array
import os
import struct
import sys

KiB, MiB, GiB = 1 << 10, 1 << 20, 1 << 30
COPIED = 1 << 63  # the entry's cluster has a reference count of one


def big_endian(values):
    """The values as 64-bit big-endian integers."""
    table = array.array("Q", values)
    if sys.byteorder == "little":
        table.byteswap()
    return table.tobytes()


def write_qcow2(path, size, cluster, order, backing=None, filled=False):
    """A qcow2 version 3 image. order[i] is where guest cluster i lies among the data clusters, or None for a cluster
    that is not in this image. `filled`: the data clusters hold bytes; otherwise the file has a hole there."""
    guest_clusters = -(-size // cluster)
    l2_entries = cluster // 8
    l2_tables = -(-guest_clusters // l2_entries)
    used = [table for table in range(l2_tables)
            if any(place is not None for place in order[table * l2_entries:(table + 1) * l2_entries])]
    data_clusters = sum(place is not None for place in order)
    l1_clusters = -(-l2_tables * 8 // cluster)

    # Reference counts count the clusters that hold them, so their number is found by going round until it holds.
    per_block = cluster // 2
    blocks = table_clusters = 1
    while True:
        total = 1 + table_clusters + blocks + l1_clusters + len(used) + data_clusters
        needed = -(-total // per_block)
        needed_table = -(-needed * 8 // cluster)
        if (needed, needed_table) == (blocks, table_clusters):
            break
        blocks, table_clusters = needed, needed_table

    table_at = 1
    blocks_at = table_at + table_clusters
    l1_at = blocks_at + blocks
    l2_at = l1_at + l1_clusters
    data_at = l2_at + len(used)
    backing_name = backing.encode() if backing else b""
    extensions = struct.pack(">II8s", 0xE2792ACA, 5, b"qcow2") if backing else b""
    extensions += struct.pack(">II", 0, 0)
    header = struct.pack(
        ">4sIQIIQIIQQIIQQQQII", b"QFI\xfb", 3, (104 + len(extensions)) if backing else 0, len(backing_name),
        cluster.bit_length() - 1, size, 0, l2_tables, l1_at * cluster, table_at * cluster, table_clusters, 0, 0,
        0, 0, 0, 4, 104)
    l1 = [0] * l2_tables
    for number, table in enumerate(used):
        l1[table] = (l2_at + number) * cluster | COPIED

    with open(path, "wb") as image:
        image.write(header + extensions + backing_name)
        image.seek(table_at * cluster)
        image.write(big_endian((blocks_at + number) * cluster for number in range(blocks)))
        image.seek(blocks_at * cluster)
        image.write(b"\x00\x01" * total)
        image.seek(l1_at * cluster)
        image.write(big_endian(l1))
        image.seek(l2_at * cluster)
        first = data_at * cluster | COPIED
        for table in used:
            places = order[table * l2_entries:(table + 1) * l2_entries]
            entries = big_endian(0 if place is None else first + place * cluster for place in places)
            image.write(entries.ljust(cluster, b"\0"))
        if filled:
            block = b"\xa5" * max(cluster, MiB)
            left = data_clusters * cluster
            image.seek(data_at * cluster)
            while left > 0:
                left -= image.write(block[:left])
        image.truncate(total * cluster)


def shuffled(count):
    """A permutation of range(count), count a power of two, in which no two neighbours stay neighbours."""
    step = int(count * 0.6180339887) | 1
    return [index * step % count for index in range(count)]


def small(folder):
    """10 MiB, half allocated: what a whole process costs before it has anything to do."""
    order = [index // 2 if index % 2 else None for index in range(160)]
    write_qcow2(f"{folder}/small.qcow2", 10 * MiB, 64 * KiB, order, filled=True)


def chain(folder):
    """Three layers of 4 GiB, every cluster in one of them, in turns."""
    clusters = 4 * GiB // (64 * KiB)
    below = None
    for depth, name in enumerate(("chain-base", "chain-middle", "chain")):
        order = [index // 3 if index % 3 == depth else None for index in range(clusters)]
        write_qcow2(f"{folder}/{name}.qcow2", 4 * GiB, 64 * KiB, order, backing=below)
        below = f"{name}.qcow2"


def preallocated(folder):
    """128 GiB with every table written and no data: one run after all, but 16 MiB of tables to look at."""
    clusters = 128 * GiB // (64 * KiB)
    write_qcow2(f"{folder}/preallocated.qcow2", 128 * GiB, 64 * KiB, range(clusters))


def fragmented(folder):
    """1 GiB in clusters of 4 KiB, every other one allocated, in shuffled order and with real bytes: 262,144 runs."""
    places = shuffled(GiB // (4 * KiB) // 2)
    order = [None] * (2 * len(places))
    order[1::2] = places
    write_qcow2(f"{folder}/fragmented.qcow2", GiB, 4 * KiB, order, filled=True)


def islands(folder):
    """A raw file of 5 GiB with 20,000 islands of data: all that counts is asking the file system."""
    with open(f"{folder}/islands.raw", "wb") as image:
        for number in range(20_000):
            image.seek(number * 256 * KiB)
            image.write(b"\xa5" * 4 * KiB)
        image.truncate(20_000 * 256 * KiB)


IMAGES = {make.__name__: make for make in (small, chain, preallocated, fragmented, islands)}

if __name__ == "__main__":
    if len(sys.argv) < 2 or any(name not in IMAGES for name in sys.argv[2:]):
        sys.exit(f"usage: make_images.py FOLDER [{'|'.join(IMAGES)}]...")
    os.makedirs(sys.argv[1], exist_ok=True)
    for wanted in sys.argv[2:] or IMAGES:
        IMAGES[wanted](sys.argv[1])
