/*
 * @TITLE@
 *
 * The scenario @TOPIC@@ORIGIN@, written by trapline export --as kvm-unit-test.
 * A handler logs what its frame holds before it does anything else. The log is
 * compared with what the model says, delivery by delivery.
 */
#include "libcflat.h"
#include "alloc_page.h"
#include "apic.h"
#include "desc.h"
#include "processor.h"
#include "vm.h"
#include "vmalloc.h"

#define MOST_EVENTS	64
#define NONE		(-1L)
#define FLAGS		(X86_EFLAGS_IF | X86_EFLAGS_TF | X86_EFLAGS_RF)
#define DR6_BITS	0xe00ful
#define DR6_CLEAR	0xffff0ff0ul
#define CR4_SSE		(3ul << 9)
#define PAGE_A		0x123400000000ul
#define PAGE_B		0x123400001000ul
#define PAGE_C		0x123400002000ul
#define PAGE_D		0x123400003000ul
#define PAGE_RO		0x123400004000ul

/* What a handler finds: the registers that its stub has pushed, then the frame. */
struct found {
	u64 registers[15];
	u64 vector, code, rip, cs, rflags, rsp, ss;
};

enum kind { DELIVERY, MARK, CR2_READ };

struct event {
	const char *what;
	enum kind kind;
	u64 number;		/* the vector, the mark, or CR2 */
	long code;		/* the error code, or NONE */
	u64 cr2, dr6;		/* where the vector has them */
	const char *from, *to;	/* the return address lies in between */
	u64 rflags;		/* of FLAGS, in the frame */
	bool handler_if;	/* IF in the handler */
	int ist;		/* the stack table entry in use, or 0 */
};

struct operation {
	const char *from, *to;
};

enum resume { PLAIN, SKIP, RF, CLEAR_TF, CLEAR_IF, SET_IF, SKIP_SET_IF, END };

u64 *tl_pte_A, *tl_pte_B, *tl_pte_C;
static u8 tl_stacks[4][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static struct event seen[MOST_EVENTS];
static int count;
static int deliveries[256];

void tl_run(void);
const char *tl_log(struct found *found, u64 rflags);
void tl_note(enum kind kind, u64 number);
void tl_resume(struct found *found, enum resume how);
extern const char tl_stubs[], tl_stubs_end[], tl_iret[], tl_plain[], tl_end[], tl_end_behind[];
@SYMBOLS@
/* The blocks that the deliveries of a vector run; the last one serves all later ones. */
@BLOCKS@
static const struct operation operations[] = {
@OPERATIONS@};

static const struct event expected[] = {
@EVENTS@};

const char *tl_log(struct found *found, u64 rflags)
{
	const char *rip = (const char *)found->rip;
	bool over = rip > tl_end && rip <= tl_end_behind;
	struct event *event = &seen[count];
	int i;

	if (!over && count < MOST_EVENTS) {
		event->kind = DELIVERY;
		event->number = found->vector;
		event->code = found->code;
		event->cr2 = found->vector == PF_VECTOR ? read_cr2() : 0;
		event->dr6 = found->vector == DB_VECTOR ? read_dr6() & DR6_BITS : 0;
		event->from = event->to = rip;
		event->rflags = found->rflags & FLAGS;
		event->handler_if = rflags & X86_EFLAGS_IF;
		for (i = 1; i < 4; i++)
			if ((u8 *)found >= tl_stacks[i] && (u8 *)found < tl_stacks[i] + PAGE_SIZE)
				event->ist = i;
		count++;
	}
	if (found->vector == DB_VECTOR)
		write_dr6(DR6_CLEAR);
	if (over || count == MOST_EVENTS)
		return over ? tl_plain : tl_end;
	i = deliveries[found->vector]++;
	switch (found->vector) {
@CHOICES@	}
	return tl_end;
}

void tl_note(enum kind kind, u64 number)
{
	if (count < MOST_EVENTS) {
		seen[count].kind = kind;
		seen[count].number = kind == CR2_READ ? read_cr2() : number;
		count++;
	}
}

void tl_resume(struct found *found, enum resume how)
{
	const char *rip = (const char *)found->rip;
	int i;

	if (how == SKIP || how == SKIP_SET_IF)
		for (i = 0; i < ARRAY_SIZE(operations); i++)
			if (rip >= operations[i].from && rip < operations[i].to) {
				found->rip = (u64)operations[i].to;
				break;
			}
	if (how == RF)
		found->rflags |= X86_EFLAGS_RF;
	if (how == CLEAR_TF)
		found->rflags &= ~X86_EFLAGS_TF;
	if (how == CLEAR_IF)
		found->rflags &= ~X86_EFLAGS_IF;
	if (how == SET_IF || how == SKIP_SET_IF)
		found->rflags |= X86_EFLAGS_IF;
}

/* Everything that runs between the first and the last event. */
asm(
	".text\n"
	"tl_run:\n"
	"	push %rbx\n	push %rbp\n	push %r12\n	push %r13\n	push %r14\n	push %r15\n"
	"	mov %rsp, tl_stack_of_run(%rip)\n"
	"	lea tl_scratch(%rip), %rdi\n"
	"	call tl_registers\n"
	"	pushq $@RFLAGS@\n"
	"	popfq\n"
@MAIN@	"tl_end:\n"
	"	nop\n"
	"	cli\n"
	"	mov tl_stack_of_run(%rip), %rsp\n"
	"	pushq $2\n"
	"	popfq\n"
	"tl_end_behind:\n"
	"	xor %eax, %eax\n"
	"	mov %rax, %dr7\n"
	"	pop %r15\n	pop %r14\n	pop %r13\n	pop %r12\n	pop %rbp\n	pop %rbx\n"
	"	ret\n"
	"tl_registers:\n"
	"	mov $0x10, %r8d\n"
	"	xor %r10d, %r10d\n"
	"	movabs $0x8000000000000000, %r11\n"
	"	mov $0xfee00000, %r12d\n"
	"	ret\n"
	"tl_mark:\n"
	"	pushfq\n	push %rax\n	push %rbx\n	push %rcx\n	push %rdx\n	push %rsi\n	push %rdi\n"
	"	push %r8\n	push %r9\n	push %r10\n	push %r11\n"
	"	mov 96(%rsp), %rsi\n"
	"	mov $1, %edi\n"
	"	call tl_noted\n"
	"	pop %r11\n	pop %r10\n	pop %r9\n	pop %r8\n"
	"	pop %rdi\n	pop %rsi\n	pop %rdx\n	pop %rcx\n	pop %rbx\n	pop %rax\n	popfq\n"
	"	ret $8\n"
	"tl_cr2:\n"
	"	pushfq\n	push %rax\n	push %rbx\n	push %rcx\n	push %rdx\n	push %rsi\n	push %rdi\n"
	"	push %r8\n	push %r9\n	push %r10\n	push %r11\n"
	"	mov $2, %edi\n"
	"	call tl_noted\n"
	"	pop %r11\n	pop %r10\n	pop %r9\n	pop %r8\n"
	"	pop %rdi\n	pop %rsi\n	pop %rdx\n	pop %rcx\n	pop %rbx\n	pop %rax\n	popfq\n"
	"	ret\n"
	"tl_noted:\n"
	"	mov %rsp, %rbx\n"
	"	and $-16, %rsp\n"
	"	call tl_note\n"
	"	mov %rbx, %rsp\n"
	"	ret\n"
@HANDLERS@	"tl_stubs:\n"
@STUBS@	"tl_common:\n"
	"	push %rax\n	push %rbx\n	push %rcx\n	push %rdx\n	push %rsi\n	push %rdi\n	push %rbp\n"
	"	push %r8\n	push %r9\n	push %r10\n	push %r11\n	push %r12\n	push %r13\n	push %r14\n	push %r15\n"
	"	mov %rsp, %rbp\n"
	"	pushfq\n"
	"	pop %rsi\n"
	"	cld\n"
	"	mov %rbp, %rdi\n"
	"	and $-16, %rsp\n"
	"	call tl_log\n"
	"	mov %rbp, %rsp\n"
	"	mov %rax, %rbx\n"
	"	lea tl_scratch(%rip), %rdi\n"
	"	call tl_registers\n"
	"	jmp *%rbx\n"
	"tl_stubs_end:\n"
	"tl_plain:\n"
	"	mov $0, %esi\n"
	"tl_exit:\n"
	"	mov %rbp, %rdi\n"
	"	and $-16, %rsp\n"
	"	call tl_resume\n"
	"	mov %rbp, %rsp\n"
	"	pop %r15\n	pop %r14\n	pop %r13\n	pop %r12\n	pop %r11\n	pop %r10\n	pop %r9\n	pop %r8\n"
	"	pop %rbp\n	pop %rdi\n	pop %rsi\n	pop %rdx\n	pop %rcx\n	pop %rbx\n	pop %rax\n"
	"	add $16, %rsp\n"
	"tl_iret:\n"
	"	iretq\n"
	".data\n"
	".align 16\n"
	"	.quad 0\n"
	"tl_watched:\n"
	"	.long 0x10, 0x10, 0, 0\n"
	"tl_stack_of_run:\n"
	"	.quad 0\n"
	"tl_fcw:\n"
	"	.word 0x0360 & ~4\n"
	".align 4\n"
	"tl_mxcsr:\n"
	"	.long 0x1d80\n"
	"tl_one:\n"
	"	.long 0x3f800000\n"
	"tl_scratch:\n"
	"	.fill 256, 1, 0\n"
	".text\n"
);

static u64 *map(u64 page, u64 flags)
{
	pteval_t *pte = install_pte(current_page_table(), 1, (void *)page,
				    virt_to_phys(alloc_page()) | flags, NULL);

	invlpg((void *)page);
	return (u64 *)pte;
}

static void prepare(void)
{
	setup_vm();
	reset_apic();
	enable_apic();
	apic_write(APIC_ICR2, apic_id() << 24);
	apic_write(APIC_TASKPRI, 0);
	write_cr0((read_cr0() | X86_CR0_WP | X86_CR0_NE | X86_CR0_MP) & ~(X86_CR0_TS | X86_CR0_EM));
	write_cr4(read_cr4() | CR4_SSE);
	write_dr6(DR6_CLEAR);
	tl_pte_A = map(PAGE_A, 0);
	tl_pte_B = map(PAGE_B, 0);
	tl_pte_C = map(PAGE_C, 0);
	map(PAGE_D, PT_PRESENT_MASK | PT_WRITABLE_MASK);
	map(PAGE_RO, PT_PRESENT_MASK);
	tss[0].ist1 = (u64)tl_stacks[2];
	tss[0].ist2 = (u64)tl_stacks[3];
	tss[0].ist3 = (u64)tl_stacks[3] + PAGE_SIZE;
@GATES@}

static bool equal(const struct event *is, const struct event *should)
{
	if (is->kind != should->kind || is->number != should->number)
		return false;
	return is->kind != DELIVERY
		|| ((should->code == NONE || is->code == should->code)
		    && is->cr2 == should->cr2 && is->dr6 == should->dr6
		    && is->from >= should->from && is->to <= should->to
		    && !((is->rflags ^ should->rflags) & ~X86_EFLAGS_RF) && is->handler_if == should->handler_if
		    && is->ist == should->ist);
}

int main(int ac, char **av)
{
	bool rf = true;
	int i;

	prepare();
	tl_run();
	for (i = 0; i < ARRAY_SIZE(expected); i++) {
		bool same = i < count && equal(&seen[i], &expected[i]);

		rf = rf && i < count && !((seen[i].rflags ^ expected[i].rflags) & X86_EFLAGS_RF);
		report(same, "%s", expected[i].what);
		if (!same && i < count)
			printf("found: kind %d, number 0x%lx, code 0x%lx, CR2 0x%lx, DR6 0x%lx, RIP %p, RFLAGS 0x%lx, IF in the handler %d, IST %d\n",
			       seen[i].kind, (unsigned long)seen[i].number, seen[i].code, (unsigned long)seen[i].cr2,
			       (unsigned long)seen[i].dr6, seen[i].from, (unsigned long)seen[i].rflags,
			       seen[i].handler_if, seen[i].ist);
	}
	/* QEMU without KVM leaves it clear. */
	report(rf, "RF is set in the frames of faults, and in no others");
	report(count == ARRAY_SIZE(expected), "%d events, and no more", (int)ARRAY_SIZE(expected));
	return report_summary();
}
