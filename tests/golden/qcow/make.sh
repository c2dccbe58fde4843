# SPDX-License-Identifier: MIT
# Version 1: two packed clusters, a plain one, and nothing.
qemu-img create -q -f qcow disk.qcow 1M
qemu-io -f qcow -c 'write -c -P 65 0 4k' -c 'write -c -P 66 4k 4k' -c 'write -P 67 64k 4k' disk.qcow
