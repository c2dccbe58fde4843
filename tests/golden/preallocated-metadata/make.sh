# SPDX-License-Identifier: MIT
# Tables that say data everywhere over a file that is mostly holes; only the 100 written bytes are there.
qemu-img create -q -f qcow2 -o preallocation=metadata disk.qcow2 1M
qemu-io -c 'write -P 1 64k 100' disk.qcow2
