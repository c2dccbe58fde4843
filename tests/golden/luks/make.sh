# SPDX-License-Identifier: MIT
# Version 1, its payload behind the room for eight keys. What the key was made from is erased afterwards: random bytes,
# which would be most of the packed image.
qemu-img create -q --object secret,id=s0,data=golden -f luks -o key-secret=s0,iter-time=10 disk.luks 1M
qemu-io --object secret,id=s0,data=golden -c 'write -P 65 64k 4k' \
    --image-opts driver=luks,file.filename=disk.luks,key-secret=s0
dd if=/dev/zero of=disk.luks bs=4096 seek=1 count=503 conv=notrunc status=none
