# SPDX-License-Identifier: MIT
# An overlay of 4 MiB over one of 1 MiB over a base of 2 MiB: beyond 1 MiB nobody is asked but the top.
qemu-img create -q -f qcow2 base.qcow2 2M
qemu-io -c 'write -P 1 0 64k' -c 'write -z 128k 64k' -c 'write -P 1 1280k 64k' base.qcow2
qemu-img create -q -f qcow2 -b base.qcow2 -F qcow2 mid.qcow2 1M
qemu-io -c 'write -P 2 64k 64k' mid.qcow2
qemu-img create -q -f qcow2 -b mid.qcow2 -F qcow2 disk.qcow2 4M
qemu-io -c 'write -P 3 256k 64k' -c 'write -z 1536k 64k' disk.qcow2
