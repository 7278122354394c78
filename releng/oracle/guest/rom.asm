; A guest that runs one program in 64-bit mode and logs every event to port E9h, one line each, numbers in hexadecimal:
;   E vector error-code RIP CS RFLAGS RSP SS CR2 DR6 handler's-RFLAGS RBP    a handler was entered
;   M id, C CR2                                                              the program left a mark, logged CR2
;   Z, RZ, S                                                                 it ended, ran away, its script ran out
; The hypervisors add X (an exit), F (an entry that failed), V (a virtualization exception), U (a control that is missing).
; Names between @ are filled in by oracle/image.py.
BASE equ 0x200000
bits 64
org BASE
[map symbols @map@]
B0:
lm_start:
	mov ax,0x10
	mov ds,ax
	mov es,ax
	mov ss,ax
	mov rsp,0x280000
	lidt [abs dword idtr]
	mov ax,0x40
	ltr ax
	mov al,0xff
	out 0x21,al
	out 0xa1,al
	mov r12d,0xfee00000
	mov dword [r12+0xf0],0x1ff
	mov dword [r12+0x310],0
	mov dword [r12+0x80],0
	mov dword [r12+0x350],0x10000
	mov dword [r12+0x360],0x10000
	mov rax,cr4
	or eax,0x600
	mov cr4,rax
	mov rax,cr0
	and eax,0x9ffffff3
	or eax,@cr0@
	mov cr0,rax
	fninit
	mov r8d,@stack_selector@
	xor r10d,r10d
	mov r11,0x8000000000000000
	mov r13,0
@start@
; ---------------- program blocks
@blocks@
; ---------------- runtime
rt_begin:
do_end:
	mov al,'Z'
	out 0xe9,al
	mov al,10
	out 0xe9,al
shut:
	mov esi,sd
.l: lodsb
	test al,al
	jz .h
	mov dx,0x8900
	out dx,al
	jmp .l
.h: mov dx,0x501
	out dx,al
	hlt
	jmp .h
sd: db "Shutdown",0
puthex: ; rax -> " %x"
	push rcx
	push rdx
	mov rdx,rax
	mov al,' '
	out 0xe9,al
	mov ecx,16
.s: rol rdx,4
	dec ecx
	jz .last
	test dl,15
	jz .s
	inc ecx
.o: mov al,dl
	and al,15
	cmp al,10
	jb .d
	add al,39
.d: add al,48
	out 0xe9,al
	dec ecx
	jz .x
	rol rdx,4
	jmp .o
.last: inc ecx
	jmp .o
.x: pop rdx
	pop rcx
	ret
do_mark:
	pushfq
	push rax
	mov al,'M'
	out 0xe9,al
	mov rax,[rsp+24]
	call puthex
	mov al,10
	out 0xe9,al
	pop rax
	popfq
	ret 8
do_cr2:
	pushfq
	push rax
	mov al,'C'
	out 0xe9,al
	mov rax,cr2
	call puthex
	mov al,10
	out 0xe9,al
	pop rax
	popfq
	ret
; Every stub comes here, with the vector and an error code or 0 on the stack. What a handler pushes is part of what the corpus
; observes where frames overlap, so that the order of these instructions must not change.
common_entry:
	push rax
	push rbx
	push rcx
	push rdx
	push rsi
	push rdi
	push rbp
	push r8
	push r9
	push r10
	push r11
	push r12
	push r13
	push r14
	push r15
	mov rbp,rsp
	cld
	pushfq
	pop r14
	mov r12d,0xfee00000
	mov r8d,0x10
	mov r11,0x8000000000000000
	xor r10d,r10d
	mov al,'E'
	out 0xe9,al
%assign i 15
%rep 7
	mov rax,[rbp+i*8]
	call puthex
%assign i i+1
%endrep
	mov rax,cr2
	call puthex
	mov rax,dr6
	call puthex
	mov rax,r14
	call puthex
	mov rax,rbp
	call puthex
	mov al,10
	out 0xe9,al
	cmp qword [rbp+15*8],1
	jne .nd
	mov eax,0xffff0ff0
	mov dr6,rax
.nd:
	mov rax,[rbp+15*8]
	inc dword [ntot]
	cmp dword [ntot],60
	ja runaway
	mov rbx,[scripts+rax*8]
	test rbx,rbx
	jz .def
	mov rcx,[counts+rax*8]
	inc qword [counts+rax*8]
	cmp rcx,[rbx]
	jb .ok
	mov rcx,[rbx]
	dec rcx
.ok: jmp [rbx+8+rcx*8]
.def: movzx r13d,byte [defpol+rax]
; How a handler returns, by R13D: 0 plain, 1 behind the operation, 2 with RF, 3 not at all, 4 without TF, 5 without IF,
; 6 with IF, 7 behind the operation with IF.
exit_common:
	cmp r13d,3
	je do_end
	cmp r13d,1
	je .skip
	cmp r13d,7
	jne .n1
	or qword [rbp+19*8],0x200
.skip: mov rax,[rbp+17*8]
	mov ebx,optab
.f: mov rcx,[rbx]
	test rcx,rcx
	jz .n1
	cmp rax,rcx
	jb .nx
	cmp rax,[rbx+8]
	jae .nx
	mov rcx,[rbx+8]
	mov [rbp+17*8],rcx
	jmp .n1
.nx: add rbx,16
	jmp .f
.n1: cmp r13d,2
	jne .n2
	or qword [rbp+19*8],0x10000
.n2: cmp r13d,4
	jne .n3
	and qword [rbp+19*8],~0x100
.n3: cmp r13d,5
	jne .n4
	and qword [rbp+19*8],~0x200
.n4: cmp r13d,6
	jne .n5
	or qword [rbp+19*8],0x200
.n5: mov rsp,rbp
	pop r15
	pop r14
	pop r13
	pop r12
	pop r11
	pop r10
	pop r9
	pop r8
	pop rbp
	pop rdi
	pop rsi
	pop rdx
	pop rcx
	pop rbx
	pop rax
	add rsp,16
h_iret: iretq
runaway:
	mov al,'R'
	out 0xe9,al
	jmp do_end
@hypervisor@
rt_stubs:
@stubs@
rt_end:
align 16
optab:
@operations@
	dq 0,0
scripts:
@handlers@
@scripts@
counts: times 256 dq 0
ntot: dd 0
defpol:
@resumes@
align 16
idt:
@gates@
idtr: dw 0xfff
	dq idt
nullidt: dw 0
	dq 0
align 16
	times 8 db 0
dvar: dd 0x10, 0x10, 0,0,0
sel_data_np: dw 0x30
sel_beyond: dw 0xff8
align 4
fcw_unm: dw 0x0360 & ~4
align 4
mx_unm: dd 0x1d80
f_one: dd 0x3f800000
align 16
tss: dd 0
	dq @rsp0@,0,0,0
	dq @stacks@
	dq 0
	dd 0x680000
align 16
gdt: dq 0
	dq 0x00af9b000000ffff
	dq 0x00cf93000000ffff
	dq 0x00af1b000000ffff
	dq 0x00affb000000ffff
	dq 0x00cff3000000ffff
	dq 0x00cf13000000ffff
	dq 0x00cf9b000000ffff
tssd: dw @tss_limit@, (tss-B0)+(BASE&0xffff)
	db (BASE>>16)&0xff, 0x89, 0, 0
	dq 0
gdt_end:
gdtr: dw gdt_end-gdt-1
	dq gdt
; ---------------- boot (runs from ROM alias)
	times 0xfc00-($-$$) db 0
ROM equ 0xffff0000
pm32:
bits 32
	mov ax,0x10
	mov ds,ax
	mov es,ax
	mov ss,ax
	cld
	mov esi,ROM
	mov edi,BASE
	mov ecx,0x4000
	rep movsd
	mov edi,0x300000
	xor eax,eax
	mov ecx,0x2000
	rep stosd
	mov dword [0x300000],0x301007
	mov dword [0x301000],0x302007
	mov dword [0x301018],0x303007
	; PD0: first 3 entries -> PTs (0-6MB), rest 2MB pages
	mov dword [0x302000],0x304007
	mov dword [0x302008],0x305007
	mov dword [0x302010],0x306007
	mov edi,0x302018
	mov eax,0x600087
	mov ecx,509
.p: mov [edi],eax
	add edi,8
	add eax,0x200000
	loop .p
	mov edi,0x303000
	mov eax,0xc0000087
	mov ecx,512
.q: mov [edi],eax
	add edi,8
	add eax,0x200000
	loop .q
	mov edi,0x304000
	mov eax,7
	mov ecx,1536
.r: mov [edi],eax
	add edi,8
	add eax,0x1000
	loop .r
	mov dword [@ro_entry@],@ro_page@
@unmapped@
	mov eax,cr4
	or eax,0x20
	mov cr4,eax
	mov eax,0x300000
	mov cr3,eax
	mov ecx,0xc0000080
	rdmsr
	or eax,0x901
	wrmsr
	mov eax,cr0
	or eax,0x80000001
	mov cr0,eax
	lgdt [gdtr]
	jmp 0x08:lm_start
bits 16
start16:
	cli
	db 0x66
	lgdt [cs:0xfc00+(gdtr16-pm32)]
	mov eax,cr0
	or al,1
	mov cr0,eax
	jmp dword 8:(ROM+0xfc00+.z-pm32)
bits 32
.z: jmp 8:(ROM+0xfc00)
align 8
gdt16: dq 0,0x00cf9b000000ffff,0x00cf93000000ffff
gdtr16: dw 23
	dd ROM+0xfc00+(gdt16-pm32)
bits 16
	times 0xfff0-($-$$) db 0x90
	jmp start16
	times 0x10000-($-$$) db 0
