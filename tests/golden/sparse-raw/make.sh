# SPDX-License-Identifier: MIT
# Bytes at the beginning, in the middle and at the very end of a raw disk of holes.
truncate -s 1M disk.raw
qemu-io -f raw -c 'write -P 1 100 10' -c 'write -P 2 64k 5000' -c 'write -P 3 1048573 3' disk.raw
