# SPDX-License-Identifier: MIT
# zlib over zstd, plain clusters between: runs of packed clusters are one line, the table cannot show them.
qemu-img create -q -f qcow2 -o compression_type=zstd,cluster_size=4k base.qcow2 256k
qemu-io -c 'write -c -P 1 0 64k' -c 'write -P 2 64k 8k' base.qcow2
qemu-img create -q -f qcow2 -o cluster_size=4k -b base.qcow2 -F qcow2 disk.qcow2 256k
qemu-io -c 'write -P 3 0 8k' -c 'write -c -P 4 32k 16k' disk.qcow2
