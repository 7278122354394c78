; An SVM hypervisor that does what a script says, and runs the program as its guest. Included in rom.asm.
VMCB equ @vmcb@
svm_start:
	mov ecx,0xc0000080
	rdmsr
	bts eax,12
	wrmsr
	mov ecx,0xc0010117
	mov eax,0x322000
	xor edx,edx
	wrmsr
	mov edi,VMCB
	xor eax,eax
	mov ecx,0x600
	rep stosd
	mov esi,vmfields
.w: mov rcx,[rsi]
	test rcx,rcx
	jz .wd
	mov rdi,[rsi+8]
	add rdi,VMCB
	mov rax,[rsi+16]
	cmp cl,2
	jne .w1
	mov [rdi],ax
	jmp .wn
.w1: cmp cl,8
	jne .w2
	mov [rdi],eax
	jmp .wn
.w2: mov [rdi],rax
.wn: add rsi,24
	jmp .w
.wd:
	mov rax,cr0
	mov [abs dword VMCB+0x558],rax
	mov rax,cr3
	mov [abs dword VMCB+0x550],rax
	mov rax,cr4
	mov [abs dword VMCB+0x548],rax
	mov ecx,0xc0000080
	rdmsr
	mov [abs dword VMCB+0x4d0],eax
	mov edi,0x310000
	xor eax,eax
	mov ecx,0x2000
	rep stosd
	mov dword [abs dword 0x310000],0x311007
	mov dword [abs dword 0x311000],0x312007
	mov dword [abs dword 0x311018],0x313007
	mov dword [abs dword 0x312000],0x314007
	mov dword [abs dword 0x312008],0x315007
	mov dword [abs dword 0x312010],0x316007
	mov edi,0x312018
	mov eax,0x600087
	mov ecx,509
.p: mov [rdi],rax
	add edi,8
	add eax,0x200000
	loop .p
	mov edi,0x313000
	mov eax,0xc0000087
	mov ecx,512
.q: mov [rdi],rax
	add edi,8
	add eax,0x200000
	loop .q
	mov edi,0x314000
	mov eax,7
	mov ecx,1536
.r: mov [rdi],rax
	add edi,8
	add eax,0x1000
	loop .r
@holes@
	mov rsp,0x2E0000
	db 0x0f,0x01,0xdd ; clgi
	call do_stage
	mov r8d,0x10
	xor r10d,r10d
	mov r11,0x8000000000000000
	mov r12d,0xfee00000
.run: mov eax,VMCB
	db 0x0f,0x01,0xd8 ; vmrun; after it an exit: one line is logged, the next entry of the script is prepared
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
	cld
	mov al,'X'
	out 0xe9,al
	mov esi,xfields
.l: mov ecx,[rsi]
	test ecx,ecx
	jz .d
	mov rax,[rcx+VMCB]
	call puthex
	add esi,4
	jmp .l
.d: mov al,10
	out 0xe9,al
	inc dword [ntot]
	cmp dword [ntot],60
	ja runaway
	mov eax,[abs dword VMCB+0x70]
	cmp eax,0x81
	je do_end
	cmp eax,-1
	je do_end
	inc dword [curstage]
	cmp dword [curstage],@entries@
	jae stages_out
	mov qword [abs dword VMCB+0xa8],0
	call do_stage
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
	jmp .run
stages_out:
	mov al,'S'
	out 0xe9,al
	mov al,10
	out 0xe9,al
	jmp do_end
; Does what the script says before an entry: lists of (operation, place, value).
do_stage:
	mov eax,[curstage]
	mov rsi,[stages+rax*8]
	mov rdi,[rsi]
	add rsi,8
.a: test rdi,rdi
	jz .r
	mov rax,[rsi]
	mov rcx,[rsi+8]
	mov rdx,[rsi+16]
	cmp al,0
	jne .1
	mov [rcx+VMCB],rdx
	jmp .n
.1: cmp al,1
	jne .2
	mov ebx,2
	cmp dword [abs dword VMCB+0x70],0x78
	jne .11
	mov ebx,1
.11: add [abs dword VMCB+0x578],rbx
	mov dword [abs dword VMCB+0x68],0
	jmp .n
.2: cmp al,2
	jne .3
	mov rbx,[abs dword VMCB+0x88]
	mov [abs dword VMCB+0xa8],rbx
	jmp .n
.3: cmp al,3
	jne .4
	mov [rcx],rdx
	mov byte [abs dword VMCB+0x5c],1
	jmp .n
.4: cmp al,4
	jne .n
	mov eax,edx
	mov [rcx+VMCB],eax
	cmp cl,0x0c
	jne .n
	or dword [abs dword VMCB+0x0c],0x80000000
	jmp .n
.n: add rsi,24
	dec rdi
	jmp .a
.r: ret
align 8
curstage: dq 0
stages:
@stages@
@actions@
xfields:
@exit_fields@
	dd 0
align 8
vmfields:
@fields@
	dq 0
