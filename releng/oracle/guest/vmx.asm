; A VMX hypervisor that does what a script says, and runs the program as its guest. Included in rom.asm.
VE_INFO equ @ve_info@
vmx_start:
	mov ecx,0x3a
	rdmsr
	test al,1
	jnz .lk
	or eax,5
	wrmsr
.lk: mov rax,cr4
	bts rax,13
	mov cr4,rax
	mov ecx,0x480
	rdmsr
	mov [abs dword 0x320000],eax
	mov [abs dword 0x321000],eax
	vmxon [abs dword p_on]
	jbe vmfail
	vmclear [abs dword p_cs]
	jbe vmfail
	vmptrld [abs dword p_cs]
	jbe vmfail
@controls@
	mov rax,cr0
	mov ecx,0x6800
	vmwrite rcx,rax
	mov ecx,0x6c00
	vmwrite rcx,rax
	mov rax,cr3
	mov ecx,0x6802
	vmwrite rcx,rax
	mov ecx,0x6c02
	vmwrite rcx,rax
	mov rax,cr4
	mov ecx,0x6804
	vmwrite rcx,rax
	mov ecx,0x6c04
	vmwrite rcx,rax
	mov ecx,0xc0000080
	rdmsr
	mov ecx,0x2806
	vmwrite rcx,rax
	mov ecx,0x2c02
	vmwrite rcx,rax
	mov esi,vmfields
.w: mov rcx,[rsi]
	cmp rcx,-1
	je .wd
	mov rax,[rsi+8]
	vmwrite rcx,rax
	jbe vmfail
	add rsi,16
	jmp .w
.wd:
	; EPT: 2 MiB pages, the first 6 MiB in 4 KiB pages of which some are left out
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
	mov eax,0x6000b7
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
	mov eax,0x37
	mov ecx,1536
.r: mov [rdi],rax
	add edi,8
	add eax,0x1000
	loop .r
@holes@
	mov rsp,0x2E0000
	call do_stage
	mov r8d,0x10
	xor r10d,r10d
	mov r11,0x8000000000000000
	mov r12d,0xfee00000
	vmlaunch
vmfail:
	mov al,'F'
	out 0xe9,al
	mov ecx,0x4400
	vmread rax,rcx
	call puthex
	mov al,10
	out 0xe9,al
	jmp do_end
; The hypervisor's own NMI handler. An NMI that waits when the guest exits for another reason comes here, and is sent again
; before the next entry. It goes back without IRET, so that NMIs stay blocked until then.
host_nmi:
	mov byte [abs dword nmi_waits],1
	pop qword [abs dword nmi_return]
	add rsp,8
	popfq
	pop rsp
	jmp [abs dword nmi_return]
; An exit: the registers of the guest go to the host's stack, one line is logged, the next entry of the script is prepared.
host_exit:
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
	mov r12d,0xfee00000
	mov al,'X'
	out 0xe9,al
	mov esi,xfields
.l: mov ecx,[rsi]
	test ecx,ecx
	jz .d
	xor eax,eax
	vmread rax,rcx
	call puthex
	add esi,4
	jmp .l
.d: mov al,10
	out 0xe9,al
	cmp dword [abs dword VE_INFO+4],0
	je .nve
	mov al,'V'
	out 0xe9,al
	mov eax,[abs dword VE_INFO]
	call puthex
	mov rax,[abs dword VE_INFO+8]
	call puthex
	mov rax,[abs dword VE_INFO+24]
	call puthex
	mov eax,[abs dword VE_INFO+4]
	call puthex
	mov al,10
	out 0xe9,al
	mov dword [abs dword VE_INFO+4],0
.nve:
	inc dword [ntot]
	cmp dword [ntot],60
	ja runaway
	mov ecx,0x4402
	vmread rax,rcx
	cmp eax,18
	je do_end
	bt eax,31
	jc do_end
	inc dword [curstage]
	cmp dword [curstage],@entries@
	jae stages_out
	call do_stage
	cmp byte [abs dword nmi_waits],0
	je .nmi
	mov byte [abs dword nmi_waits],0
	mov dword [r12+0x300],0x4400
.nmi:
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
	vmresume
	jmp vmfail
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
	vmwrite rcx,rdx
	jbe vmfail
.1: cmp al,1
	jne .2
	mov ecx,0x681e
	vmread rbx,rcx
	mov edx,0x440c
	vmread rax,rdx
	add rbx,rax
	vmwrite rcx,rbx
	mov ecx,0x4824
	vmread rbx,rcx
	and ebx,~3
	vmwrite rcx,rbx
	jmp .n
.2: cmp al,2
	jne .3
	mov ecx,0x4408
	vmread rbx,rcx
	bt ebx,31
	jnc .n
	btr ebx,12
	mov ecx,0x4016
	vmwrite rcx,rbx
	mov ecx,0x440a
	vmread rbx,rcx
	mov ecx,0x4018
	vmwrite rcx,rbx
	mov ecx,0x440c
	vmread rbx,rcx
	mov ecx,0x401a
	vmwrite rcx,rbx
	jmp .n
.3: cmp al,3
	jne .5
	mov [rcx],rdx
	mov dword [abs dword invd],0
	mov eax,2
	invept rax,[abs dword invd]
.5: cmp al,5
	jne .6
	vmread rbx,rcx
	or rbx,rdx
	vmwrite rcx,rbx
.6: cmp al,6
	jne .7
	vmread rbx,rcx
	and rbx,rdx
	vmwrite rcx,rbx
.7: cmp al,7
	jne .8
	mov dword [r12+0x300],edx
.8: cmp al,8
	jne .9
	mov dword [r12+0xb0],0
.9: cmp al,9
	jne .n
	mov ecx,0x4404
	vmread rbx,rcx
	btr ebx,12
	mov ecx,0x4016
	vmwrite rcx,rbx
	mov ecx,0x4406
	vmread rbx,rcx
	mov ecx,0x4018
	vmwrite rcx,rbx
	mov ecx,0x440c
	vmread rbx,rcx
	mov ecx,0x401a
	vmwrite rcx,rbx
	jmp .n
.n: add rsi,24
	dec rdi
	jmp .a
.r: ret
align 8
p_on: dq 0x320000
p_cs: dq 0x321000
invd: dq 0,0
curstage: dq 0
nmi_return: dq 0
nmi_waits: db 0
align 16
host_idt:
	dq 0,0,0,0
	dw (host_nmi-B0)+(BASE&0xffff),8,0x8e00,(BASE>>16)
	dd 0,0
stages:
@stages@
@actions@
xfields:
@exit_fields@
	dd 0
align 8
vmfields:
@fields@
	dq -1
