# SPDX-License-Identifier: MIT
# Subclusters of 2 KiB: written at 0 and 6k, zeros at 10k.
qemu-img create -q -f qcow2 -o extended_l2=on disk.qcow2 256k
qemu-io -c 'write -P 1 0 2k' -c 'write -P 2 6k 2k' -c 'write -z 10k 2k' disk.qcow2
