# SPDX-License-Identifier: MIT
# One cluster of each kind, standard entries.
qemu-img create -q -f qcow2 disk.qcow2 1M
qemu-io -c 'write 0 64k' -c 'write -z 64k 64k' -c 'write 128k 64k' -c 'write -z 128k 64k' -c 'write 256k 128k' disk.qcow2
