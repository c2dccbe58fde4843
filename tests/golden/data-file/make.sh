# SPDX-License-Identifier: MIT
# Guest data in another file, named relative to the current directory.
qemu-img create -q -f qcow2 -o data_file=data.raw disk.qcow2 1M
qemu-io -c 'write -P 1 0 64k' -c 'write -P 2 128k 64k' -c 'write -z 256k 64k' disk.qcow2
