# SPDX-License-Identifier: MIT
# A cluster that claims to lie at an odd place: the map ends before it.
qemu-img create -q -f qcow2 disk.qcow2 1M
qemu-io -c 'write -P 1 0 192k' disk.qcow2
printf '\200\000\000\000\000\006\002\000' | dd of=disk.qcow2 bs=1 seek=$((4 * 65536 + 8)) conv=notrunc status=none
