#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the images that tests/bench/compare measures: tables written directly, guest data sparse where it may be.

    make_images.py [--check] FOLDER [CASE...]

All of them take some 7 GB of a file system that knows sparse files up to 8 TiB (ext4, xfs, btrfs), and half a minute.
They are the same bytes on every run but for what qemu-img writes into vmdk. --check lets `qemu-img check` look at each.
An image that is there and was written by this very version of the script is left as it is.
"""
import array
import dataclasses
import hashlib
import json
import os
import pathlib
import random
import shutil
import struct
import subprocess
import sys
from typing import Callable, Optional

KiB, MiB, GiB, TiB = 1 << 10, 1 << 20, 1 << 30, 1 << 40
CLUSTER = 64 * KiB
PER_TABLE = CLUSTER // 8  # entries of a qcow2 L2 table
COPIED = 1 << 63  # the entry's cluster has a reference count of one
ONE_TABLE = PER_TABLE * CLUSTER  # guest bytes that a table covers


def big_endian(values):
    """The values as 64-bit big-endian integers."""
    table = array.array("Q", values)
    if sys.byteorder == "little":
        table.byteswap()
    return table.tobytes()


class TableTemplate:
    """L2 tables that differ from each other only in where their data begins. The arithmetic of a whole table is one
    addition of long integers, without which a gibibyte of tables would take minutes."""

    def __init__(self, places):
        """places[i] is the cluster that entry i points to, counted from the table's base, or None."""
        entries = big_endian(0 if place is None else place * CLUSTER | COPIED for place in places)
        ones = big_endian(int(place is not None) for place in places)
        self.entries = int.from_bytes(entries, "big")
        self.ones = int.from_bytes(ones, "big")

    def at(self, base):
        return (self.entries + base * CLUSTER * self.ones).to_bytes(CLUSTER, "big")


def write_qcow2(path, size, used, table_place, table_bytes, body_clusters, backing=None, reference_counts=None):
    """A qcow2 version 3 image with clusters of 64 KiB: header, reference counts and L1 table, and behind them the body
    of so many clusters, all of them in use. `used` are the indices of the L1 entries that have a table.
    table_place(n) says in which cluster of the body the nth of these lies, table_bytes(n, body) what it holds when
    the body begins at that cluster of the file. Reference counts are one unless an array says those of the body."""
    l1_size = size // ONE_TABLE or 1
    l1_clusters = -(-l1_size * 8 // CLUSTER)
    per_block = CLUSTER // 2

    # Reference counts count the clusters that hold them, so their number is found by going round until it holds.
    blocks = table_clusters = 1
    while True:
        body = 1 + table_clusters + blocks + l1_clusters
        needed = -(-(body + body_clusters) // per_block)
        needed_table = -(-needed * 8 // CLUSTER)
        if (needed, needed_table) == (blocks, table_clusters):
            break
        blocks, table_clusters = needed, needed_table

    table_at, blocks_at = 1, 1 + table_clusters
    l1_at = blocks_at + blocks
    name = backing.encode() if backing else b""
    extensions = struct.pack(">II8s", 0xE2792ACA, 5, b"qcow2") if backing else b""
    extensions += struct.pack(">II", 0, 0)
    header = struct.pack(
        ">4sIQIIQIIQQIIQQQQII", b"QFI\xfb", 3, (104 + len(extensions)) if backing else 0, len(name),
        CLUSTER.bit_length() - 1, size, 0, l1_size, l1_at * CLUSTER, table_at * CLUSTER, table_clusters, 0, 0,
        0, 0, 0, 4, 104)
    l1 = [0] * l1_size
    for number, index in enumerate(used):
        l1[index] = (body + table_place(number)) * CLUSTER | COPIED

    with open(path, "wb") as image:
        image.truncate((body + body_clusters) * CLUSTER)
        image.write(header + extensions + name)
        image.seek(table_at * CLUSTER)
        image.write(big_endian((blocks_at + number) * CLUSTER for number in range(blocks)))
        image.seek(blocks_at * CLUSTER)
        if reference_counts is None:
            whole, rest = divmod(body + body_clusters, per_block)
            for _ in range(whole):
                image.write(b"\0\1" * per_block)
            image.write(b"\0\1" * rest)
        else:
            image.write(b"\0\1" * body + reference_counts)
        image.seek(l1_at * CLUSTER)
        image.write(big_endian(l1))
        for number in range(len(used)):
            image.seek((body + table_place(number)) * CLUSTER)
            image.write(table_bytes(number, body))
    return body


def shuffled(count, seed):
    order = list(range(count))
    random.Random(seed).shuffle(order)
    return order


def small(path):
    """Every other cluster allocated, and really there."""
    table = TableTemplate([None if index % 2 or index >= 160 else index // 2 for index in range(PER_TABLE)])
    body = write_qcow2(path, 10 * MiB, [0], lambda _: 0, lambda _, body: table.at(body + 1), 81)
    with open(path, "r+b") as image:
        image.seek((body + 1) * CLUSTER)
        image.write(b"\xa5" * 80 * CLUSTER)


def tables_before_their_data(path, size, used, block_of):
    """Each table is followed by its 8192 clusters of data; block_of(n) says which of these blocks the nth is."""
    table = TableTemplate(range(PER_TABLE))
    write_qcow2(path, size, used, lambda number: block_of(number) * (PER_TABLE + 1),
                lambda number, body: table.at(body + block_of(number) * (PER_TABLE + 1) + 1),
                len(used) * (PER_TABLE + 1))


def preallocated(path):
    """As `qemu-img create -o preallocation=metadata` lays it out, which takes most of a minute for it."""
    tables_before_their_data(path, TiB, range(TiB // ONE_TABLE), lambda number: number)


def scattered(path):
    order = shuffled(8 * TiB // ONE_TABLE, 3)
    tables_before_their_data(path, 8 * TiB, range(len(order)), order.__getitem__)


def scattered_few(path):
    order = shuffled(2304, 3)
    used = sorted(random.Random(3).sample(range(8 * TiB // ONE_TABLE), len(order)))
    tables_before_their_data(path, 8 * TiB, used, order.__getitem__)


def every_other(path, order, reference_counts=None, copied=COPIED):
    """256 GiB, every other cluster allocated: the nth of these is cluster order[n] behind the tables. Returns where
    that is in the file."""
    tables = 256 * GiB // ONE_TABLE
    half = PER_TABLE // 2

    def table_bytes(number, body):
        first = (body + tables) * CLUSTER | copied
        entries = array.array("Q", [0]) * PER_TABLE
        entries[::2] = array.array("Q", (first + place * CLUSTER for place in order[number * half:(number + 1) * half]))
        return big_endian(entries)

    counts = None if reference_counts is None else b"\0\1" * tables + reference_counts
    body = write_qcow2(path, 256 * GiB, range(tables), lambda number: number, table_bytes,
                       tables + max(order) + 1, reference_counts=counts)
    return (body + tables) * CLUSTER


def fragmented(path):
    """An image only counts as not preallocated when most of what it refers to takes space, and 128 GiB would be much to
    ask. So 64 guest clusters share each of the host's, as two gigabytes of reserved space allow."""
    distinct, sharing = 32768, 64
    order = [place % distinct for place in shuffled(distinct * sharing, 4)]
    counts = struct.pack(">H", sharing) * distinct
    data = every_other(path, order, counts, copied=0)
    with open(path, "r+b") as image:
        os.posix_fallocate(image.fileno(), data, distinct * CLUSTER)


def fragmented_holes(path):
    """The host file has holes, so each run needs a look; and not one hole only: 4 KiB of data every 4 MiB."""
    order = shuffled(2 * MiB, 4)
    data = every_other(path, order)
    with open(path, "r+b") as image:
        for place in range(0, len(order), 64):
            os.pwrite(image.fileno(), b"\xa5" * 4096, data + place * CLUSTER)


def chain(depth):
    """So many layers of 64 GiB that take turns, cluster after cluster. Each has all its tables."""
    def make(path):
        folder = os.path.dirname(path)
        os.makedirs(folder)
        tables = 64 * GiB // ONE_TABLE
        each = PER_TABLE // depth
        for layer in range(depth):
            table = TableTemplate([index // depth if index % depth == layer else None for index in range(PER_TABLE)])
            write_qcow2(f"{folder}/{layer}.qcow2", 64 * GiB, range(tables), lambda number: number,
                        lambda number, body: table.at(body + tables + number * each), tables + tables * each,
                        backing=f"{layer - 1}.qcow2" if layer else None)
        os.rename(f"{folder}/{depth - 1}.qcow2", path)
    return make


def islands(path):
    """4 KiB of data every 512 KiB."""
    with open(path, "wb") as image:
        image.truncate(100 * GiB)
        for number in range(200_000):
            os.pwrite(image.fileno(), b"\xa5" * 4096, number * 512 * KiB)


def nearly_empty(image_format, size):
    """What the peer makes of an image with two writes."""
    def make(path):
        subprocess.run(["qemu-img", "create", "-q", "-f", image_format, path, str(size)], check=True)
        subprocess.run(["qemu-io", "-f", image_format, path, "-c", "write 0 64k", "-c", f"write {size // 2} 64k"],
                       check=True, stdout=subprocess.DEVNULL)
    return make


def vdi(path):
    """Every block allocated, in random order."""
    blocks = TiB // MiB
    order = array.array("I", shuffled(blocks, 7))
    if sys.byteorder == "big":
        order.byteswap()
    data_at = 512 + 4 * blocks + 512
    header = struct.pack("<64sIIIII256sII4IIQIII", b"<<< Oracle VM VirtualBox Disk Image >>>\n", 0xBEDA107F, 0x10001,
                         0x190, 1, 0, b"", 512, data_at, 0, 0, 0, 512, 0, TiB, MiB, 0, blocks)
    header += struct.pack("<I16s", blocks, bytes(range(1, 17)))
    with open(path, "wb") as image:
        image.write(header.ljust(512, b"\0"))
        image.write(order.tobytes())
        image.truncate(data_at + TiB)


def vpc(path):
    """Every block allocated, in random order, up to the largest disk the peer opens."""
    def summed(header, at):
        checksum = ~sum(header) & 0xFFFFFFFF
        return header[:at] + struct.pack(">I", checksum) + header[at + 4:]

    blocks, block_sectors = 2040 * GiB // (2 * MiB), 4096 + 1  # a sector of bitmap before each
    size = blocks * 2 * MiB
    table_at = 1536
    data_sector = (table_at + 4 * blocks + 511) // 512
    footer = struct.pack(">8sIIQI4sI4sQQHBBII16sB", b"conectix", 2, 0x10000, 512, 0, b"qem2", 0x50003, b"Wi2k", size,
                         size, 65535, 16, 255, 3, 0, bytes(range(16)), 0)
    footer = summed(footer.ljust(512, b"\0"), 64)
    sparse = struct.pack(">8sQQIIII", b"cxsparse", 0xFFFFFFFFFFFFFFFF, table_at, 0x10000, blocks, 2 * MiB, 0)
    sparse = summed(sparse.ljust(1024, b"\0"), 36)
    table = array.array("I", (data_sector + place * block_sectors for place in shuffled(blocks, 7)))
    if sys.byteorder == "little":
        table.byteswap()
    with open(path, "wb") as image:
        image.write(footer + sparse + table.tobytes())
        image.seek((data_sector + blocks * block_sectors) * 512)
        image.write(footer)


def parallels(path):
    """Every cluster allocated, in random order; a mebibyte less than the terabyte at which the peer aborts."""
    clusters, tracks = TiB // MiB - 1, MiB // 512
    first = -(-(64 + 4 * clusters) // MiB)
    header = struct.pack("<16sIIIIIQIIIQ", b"WithouFreSpacExt", 2, 16, 1024, tracks, clusters, clusters * tracks, 0,
                         first * tracks, 0, 0)
    table = array.array("I", (first + place for place in shuffled(clusters, 7)))
    if sys.byteorder == "big":
        table.byteswap()
    with open(path, "wb") as image:
        image.write(header + table.tobytes())
        image.truncate((first + clusters) * MiB)


def qed(path):
    """Pieces of a mebibyte in random order, 16 clusters each."""
    table_clusters, group = 4, 16
    elements = CLUSTER * table_clusters // 8
    tables = TiB // CLUSTER // elements
    data = (1 + table_clusters * (1 + tables)) * CLUSTER
    order = shuffled(TiB // CLUSTER // group, 7)
    groups = elements // group
    header = struct.pack("<4sIIIQQQQQII", b"QED\0", CLUSTER, table_clusters, 1, 0, 0, 0, CLUSTER, TiB, 0, 0)

    def little_endian(table):
        if sys.byteorder == "big":
            table.byteswap()
        return table.tobytes()

    with open(path, "wb") as image:
        image.write(header.ljust(CLUSTER, b"\0"))
        l1 = array.array("Q", [0]) * elements
        for number in range(tables):
            l1[number] = (1 + table_clusters * (1 + number)) * CLUSTER
        image.write(little_endian(l1))
        for number in range(tables):
            table = array.array("Q")
            for place in order[number * groups:(number + 1) * groups]:
                first = data + place * group * CLUSTER
                table.extend(range(first, first + group * CLUSTER, CLUSTER))
            image.write(little_endian(table))
        image.truncate(data + TiB)


def all_fragments(path):
    """Every cluster allocated, hardly one beside its neighbour: those of a table in random order, and so the tables. Were
    they spread farther, `qemu-img check` would take half an hour."""
    tables = 8 * TiB // ONE_TABLE
    table = TableTemplate(shuffled(PER_TABLE, 8))
    order = shuffled(tables, 8)
    write_qcow2(path, 8 * TiB, range(tables), lambda number: number,
                lambda number, body: table.at(body + tables + order[number] * PER_TABLE), tables + tables * PER_TABLE)


@dataclasses.dataclass(frozen=True)
class Image:
    case: int  # of the list in README.md
    name: str  # below the folder; the topmost layer of a chain
    what: str
    make: Callable[[str], None]
    times: Optional[float] = None  # how many times as fast as the peer it is to be
    asks_holes: bool = False  # the peer's rules demand asking the file system for the file's holes
    options: tuple = ()  # of both programs, for a part of a disk that would take the peer an hour

    @property
    def format(self):
        return pathlib.Path(self.name).suffix[1:]

    def layers(self, folder):
        """All files of it that lie below the folder, the topmost first."""
        top = pathlib.Path(folder, self.name)
        if not self.name.startswith("chain-"):
            return [top]
        return [top, *(top.parent / f"{layer}.qcow2" for layer in reversed(range(int(top.parent.name[6:]) - 1)))]


IMAGES = [
    Image(1, "small.qcow2", "qcow2, 10 MiB, 160 runs", small, 2),
    Image(2, "preallocated.qcow2", "qcow2, 1 TiB, preallocated", preallocated, 30, asks_holes=True),
    Image(3, "scattered.qcow2", "qcow2, 8 TiB, 16,384 tables", scattered, 30, asks_holes=True),
    Image(3, "scattered-few.qcow2", "qcow2, 8 TiB, 2,304 tables", scattered_few, 30, asks_holes=True),
    Image(4, "fragmented.qcow2", "qcow2, 256 GiB, 2 million runs", fragmented, 8),
    Image(4, "fragmented-holes.qcow2", "the same over a file with holes", fragmented_holes, 4, asks_holes=True),
    *(Image(5, f"chain-{depth}/top.qcow2", f"{depth} layers of 64 GiB" if depth > 1 else "1 layer of 64 GiB",
            chain(depth), {8: 10, 64: 30}.get(depth), asks_holes=True) for depth in (1, 2, 4, 8, 16, 32, 64)),
    Image(6, "islands.raw", "raw, 100 GiB, 200,000 islands", islands, 2.5, asks_holes=True),
    Image(7, "empty.vmdk", "vmdk, 1 TiB, nearly empty", nearly_empty("vmdk", TiB), 50),
    Image(7, "empty.qcow", "qcow, 64 GiB, nearly empty", nearly_empty("qcow", 64 * GiB), 50),
    Image(7, "blocks.vdi", "vdi, 1 TiB, 1 million runs", vdi, 5),
    Image(7, "blocks.vpc", "vpc, 2040 GiB, 1 million runs", vpc, 5),
    Image(7, "blocks.parallels", "parallels, 1 TiB, 1 million runs", parallels, 5),
    Image(7, "blocks.qed", "qed, 1 TiB, 1 million runs", qed, 5),
    Image(8, "all-fragments.qcow2", "64 GiB of 134 million runs", all_fragments, asks_holes=True,
          options=("-s", "4T", "-l", "64G")),
]


def provide(folder, images):
    """Writes those of the images that are not there. One that was interrupted leaves no half image behind."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    record = folder / "written.json"  # image: version of this script
    written = json.loads(record.read_text()) if record.exists() else {}
    version = hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest()
    for image in images:
        if written.get(image.name) == version and (folder / image.name).exists():
            continue
        print(f"writing {folder / image.name}", file=sys.stderr, flush=True)
        part = folder / "part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        image.make(str(part / image.name))
        for entry in part.iterdir():
            target = folder / entry.name
            if target.is_dir():
                shutil.rmtree(target)
            entry.rename(target)
        part.rmdir()
        os.sync()  # or what is measured next would be measured beside the writing
        written[image.name] = version
        record.write_text(json.dumps(written, indent=4))


def check(folder, images):
    """Lets the peer's own check look at every file. Returns how many it did not accept."""
    refused = 0
    for image in images:
        if image.format in ("raw", "qcow", "vpc"):
            print(f"{image.name}: qemu-img check does not know {image.format}")
            continue
        for path in image.layers(folder):
            done = subprocess.run(["qemu-img", "check", "-f", image.format, str(path)], text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            # It divides by 65,535 where it should by 65,536, and misses the clusters it counts too many: "leaked", status 3.
            miscounted = image.format == "qed" and done.returncode == 3
            if done.returncode != 0 and not miscounted:
                refused += 1
                print(f"{path}: refused with status {done.returncode}\n{done.stdout[:2000]}")
        print(f"{image.name}: looked at", flush=True)
    return refused


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
    if not arguments or not all(argument.isdigit() for argument in arguments[1:]):
        sys.exit("usage: make_images.py [--check] FOLDER [CASE...]")
    wanted = [image for image in IMAGES if not arguments[1:] or str(image.case) in arguments[1:]]
    provide(arguments[0], wanted)
    if "--check" in sys.argv[1:]:
        sys.exit(1 if check(arguments[0], wanted) else 0)
