# SPDX-License-Identifier: MIT
# Version 2, 512-byte clusters, an internal snapshot: the map is that of the disk as it is now.
qemu-img create -q -f qcow2 -o compat=0.10,cluster_size=512 disk.qcow2 100k
qemu-io -c 'write -P 1 0 10k' disk.qcow2
qemu-img snapshot -c before disk.qcow2
qemu-io -c 'write -P 2 2k 1k' -c 'write -P 3 50k 512' disk.qcow2
