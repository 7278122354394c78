package trapline.trace.lanes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import trapline.run.LaneGroup;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.Side;
import trapline.trace.KvmEvent;
import trapline.trace.ProblemLog;
import trapline.trace.TraceEvent;
import trapline.trace.TraceStatistics;

/** Rebuilds the lanes of all vCPUs from a trace of the kvm tracepoints. */
public final class KvmRebuild implements Rebuild {

	private final String title;
	private final boolean timed;
	private final VcpuDirectory directory;
	private final LanePlan plan;
	private final RunBuilder run;
	private final TraceClock clock;
	private final Addresses addresses;
	private final ProblemLog problems;
	private final StatisticsCollector statistics = new StatisticsCollector();
	private final ExitInfo info;
	private final HostLanes host;
	private final Map<Vcpu, VcpuLanes> vcpus = new LinkedHashMap<>();
	private final Map<Long, Vcpu> asyncFaults = new LinkedHashMap<>();
	private final Sentences sentences;
	private char letter;

	/**
	 * @param title name of the trace
	 * @param timed whether its lines have times
	 * @param problems gets what the events contradict
	 */
	public KvmRebuild(String title, boolean timed, ProblemLog problems) {
		this(title, timed, new VcpuDirectory(), new ExitInfo(), LanePlan.ALL, problems);
	}

	private KvmRebuild(String title, boolean timed, VcpuDirectory directory, ExitInfo info, LanePlan plan, ProblemLog problems) {
		this.title = title;
		this.timed = timed;
		this.directory = directory;
		this.info = info;
		this.plan = plan;
		this.problems = problems;
		clock = new TraceClock(timed, problems);
		addresses = new Addresses(problems);
		sentences = new Sentences(addresses);
		run = new RunBuilder(runInfo("", List.of()), clock.start());
		for (Vcpu vcpu : plan.vcpus()) {
			lanes(vcpu);
		}
		host = new HostLanes(run, plan);
	}

	private RunInfo runInfo(String outcome, List<LaneGroup> groups) {
		String origin = clock.timed() ? String.format("ftrace text, time 0 is %d.%09d s", clock.origin() / 1_000_000_000L,
				clock.origin() % 1_000_000_000L) : "ftrace text without times";
		return new RunInfo("", title, origin, outcome, clock.axis(), groups, "KVM");
	}

	private VcpuLanes lanes(Vcpu vcpu) {
		VcpuLanes lanes = vcpus.get(vcpu);
		if (lanes == null) {
			lanes = new VcpuLanes(vcpu.group().id(), new Pen(run, vcpu.group(), Row.OF_KVM, plan), statistics, info, addresses, clock.start());
			vcpus.put(vcpu, lanes);
		}
		return lanes;
	}

	@Override
	public void accept(TraceEvent event) {
		if (event instanceof TraceEvent.Letter mark) {
			letter = mark.letter();
			return;
		}
		long time = event instanceof TraceEvent.Note ? clock.remark(event.at()) : clock.next(event.at());
		if (letter != 0) {
			host.note(time, String.valueOf(letter), "marked " + letter + " by the author of the text");
			letter = 0;
		}
		if (event instanceof KvmEvent kvm) {
			kvmEvent(time, kvm);
		} else if (event instanceof TraceEvent.Mark mark) {
			mark(time, mark);
		} else if (event instanceof TraceEvent.Note note) {
			statistics.event(note.at(), "(note)");
			Vcpu vcpu = directory.ofThread(note.at().tid());
			if (vcpu != null) {
				lanes(vcpu).note(time, "note", note.text());
			} else {
				host.note(time, "note", note.text());
			}
		} else if (event instanceof TraceEvent.Lost lost) {
			lost(time, lost);
		}
	}

	private void kvmEvent(long time, KvmEvent event) {
		if (event instanceof KvmEvent.Entry e) {
			Vcpu vcpu = vcpu(e, e.vcpu(), "kvm_entry");
			Injected injected = lanes(vcpu).entry(time, e);
			log(time, vcpu, Side.GUEST, sentences.entry(e, injected));
		} else if (event instanceof KvmEvent.Exit x) {
			exit(time, x);
		} else if (event instanceof KvmEvent.InjectInterrupt i) {
			Vcpu vcpu = vcpu(i, -1, "kvm_inj_virq");
			inject(time, vcpu, new EventInfo(i.vector(), i.software() ? EventInfo.SOFTWARE_INTERRUPT : EventInfo.EXTERNAL), i.reinjected(),
					-1);
		} else if (event instanceof KvmEvent.InjectException i) {
			injectException(time, i);
		} else if (event instanceof KvmEvent.SchedSwitch s) {
			switched(time, s);
		} else {
			rareEvent(time, event);
		}
	}

	private void exit(long time, KvmEvent.Exit exit) {
		Vcpu vcpu = vcpu(exit, exit.vcpu(), exit.nested() ? "kvm_nested_vmexit" : "kvm_exit");
		if (exit.nested()) {
			lanes(vcpu).note(time, "L2 exit", "L2 left with " + exit.reason());
			return;
		}
		info.learn(exit);
		lanes(vcpu).exit(time, exit);
		if (info.hostNmi(exit)) {
			host.nmi(time, "an NMI of the host made " + vcpu.group().title() + " exit; the guest's NMIs are not concerned");
		}
		log(time, vcpu, Side.HOST, sentences.exit(exit, info.vectoring(exit)));
	}

	private void injectException(long time, KvmEvent.InjectException i) {
		Vcpu vcpu = vcpu(i, -1, "kvm_inj_exception");
		if (i.vector() < 0) {
			problems.add(i.at().line(), 0, "kvm_inj_exception: '#" + i.name() + "' is no exception known here; it is kept as a note");
			lanes(vcpu).note(time, i.name(), "exception #" + i.name() + " is injected");
			return;
		}
		inject(time, vcpu, new EventInfo(i.vector(), 3), i.reinjected(), i.errorCode());
	}

	private void inject(long time, Vcpu vcpu, EventInfo event, boolean reinjected, long errorCode) {
		lanes(vcpu).inject(time, event, reinjected);
		log(time, vcpu, Side.HOST, sentences.inject(event, reinjected, errorCode));
	}

	private void rareEvent(long time, KvmEvent event) {
		if (event instanceof KvmEvent.PageFault f) {
			Vcpu vcpu = vcpu(f, f.vcpu(), "kvm_page_fault");
			lanes(vcpu).pageFault(time, f);
			log(time, vcpu, Side.HOST, sentences.pageFault(f));
		} else if (event instanceof KvmEvent.ApicAccept a) {
			statistics.event(a.at(), "kvm_apic_accept_irq");
			Vcpu target = directory.withNumber(a.vcpu());
			if (target != null) {
				lanes(target).accepted(time, a);
			} else {
				host.note(time, "APIC", "the APIC of vCPU " + a.vcpu() + " accepts " + String.format("0x%02x", a.vector()));
			}
		} else if (event instanceof KvmEvent.ApicIpi i) {
			Vcpu vcpu = vcpu(i, -1, "kvm_apic_ipi");
			lanes(vcpu).note(time, "IPI", "sends IPI " + String.format("0x%02x", i.vector()) + " to " + Long.toHexString(i.destination()) + " ("
					+ i.how() + ")");
		} else if (event instanceof KvmEvent.Eoi e) {
			statistics.event(e.at(), e.paravirtual() ? "kvm_pv_eoi" : "kvm_eoi");
			Vcpu target = directory.withNumber(e.vcpu());
			if (target != null) {
				lanes(target).completed(e.vector());
				lanes(target).note(time, "EOI", e.vector() < 0 ? "end of interrupt" : String.format("end of interrupt 0x%02x", e.vector()));
			}
		} else if (event instanceof KvmEvent.AsyncPf a) {
			asyncFault(time, a);
		} else if (event instanceof KvmEvent.UserspaceExit u) {
			Vcpu vcpu = vcpu(u, -1, "kvm_userspace_exit");
			lanes(vcpu).userspace(time, u);
			log(time, vcpu, Side.HOST, sentences.userspace(u));
		} else {
			stateEvent(time, event);
		}
	}

	private void stateEvent(long time, KvmEvent event) {
		if (event instanceof KvmEvent.NestedEnter n) {
			Vcpu vcpu = vcpu(n, -1, "kvm_nested_vmenter");
			lanes(vcpu).nested(true);
			lanes(vcpu).note(time, "L2 in", EventInfo.valid(n.eventInj()) ? "L1 starts L2 and injects " + EventInfo.of(n.eventInj()).label()
					: "L1 starts L2");
		} else if (event instanceof KvmEvent.NestedExitInject n) {
			Vcpu vcpu = vcpu(n, -1, "kvm_nested_vmexit_inject");
			lanes(vcpu).nested(false);
			lanes(vcpu).note(time, "L2 out", "the exit " + n.reason() + " goes to L1");
		} else if (event instanceof KvmEvent.Smm s) {
			Vcpu vcpu = vcpu(s, s.vcpu(), "kvm_smm_transition");
			lanes(vcpu).smm(s.entering());
			lanes(vcpu).note(time, "SMM", s.entering() ? "enters SMM" : "leaves SMM");
			log(time, vcpu, Side.HOST, s.entering() ? "enters SMM" : "leaves SMM");
		} else if (event instanceof KvmEvent.Wakeup w) {
			Vcpu vcpu = vcpu(w, -1, "kvm_vcpu_wakeup");
			lanes(vcpu).note(time, "wake", (w.polled() ? "polled" : "slept") + (addresses.grant(w.at().line()) ? " for " + w.ns() + " ns" : ""));
		} else if (event instanceof KvmEvent.Msr m) {
			Vcpu vcpu = vcpu(m, -1, "kvm_msr");
			lanes(vcpu).note(time, m.write() ? "wrmsr" : "rdmsr", sentences.msr(m));
		}
	}

	/** Ready and completed may come from another thread: the token or the address says whose fault it was. */
	private void asyncFault(long time, KvmEvent.AsyncPf event) {
		Vcpu vcpu = event.vcpuOfToken() >= 0 ? directory.withNumber(event.vcpuOfToken()) : null;
		if (vcpu == null) {
			vcpu = event.phase() == KvmEvent.AsyncPf.Phase.COMPLETED ? asyncFaults.get(event.gva()) : directory.ofThread(event.at().tid());
		}
		if (vcpu == null && event.phase() == KvmEvent.AsyncPf.Phase.COMPLETED) {
			statistics.event(event.at(), "kvm_async_pf_completed");
			host.note(time, "async", sentences.asyncFault(event));
			return;
		}
		if (vcpu == null) {
			vcpu = directory.of(event.at(), -1);
		}
		statistics.event(event.at(), "kvm_async_pf_" + event.phase().name().toLowerCase(Locale.ROOT));
		if (event.phase() == KvmEvent.AsyncPf.Phase.NOT_PRESENT || event.phase() == KvmEvent.AsyncPf.Phase.TRY) {
			asyncFaults.put(event.gva(), vcpu);
		} else if (event.phase() == KvmEvent.AsyncPf.Phase.READY) {
			asyncFaults.remove(event.gva());
		}
		lanes(vcpu).asyncFault(time, event);
		lanes(vcpu).note(time, "async", sentences.asyncFault(event));
		log(time, vcpu, Side.HOST, sentences.asyncFault(event));
	}

	private void switched(long time, KvmEvent.SchedSwitch event) {
		statistics.event(event.at(), "sched_switch");
		Vcpu previous = directory.ofThread(event.previous());
		if (previous != null) {
			lanes(previous).switchedOut(time, event.state());
		}
		Vcpu next = directory.ofThread(event.next());
		if (next != null) {
			lanes(next).switchedIn(time);
		}
	}

	private void mark(long time, TraceEvent.Mark mark) {
		statistics.event(mark.at(), mark.name());
		Vcpu vcpu = directory.ofThread(mark.at().tid());
		String text = addresses.grant(mark.at().line()) ? mark.name() + ": " + mark.text() : mark.name();
		if (vcpu != null) {
			lanes(vcpu).note(time, mark.name(), text);
		} else {
			host.note(time, mark.name(), text);
		}
	}

	private void lost(long time, TraceEvent.Lost lost) {
		statistics.lost(lost.count());
		String count = lost.count() == TraceEvent.ABSENT ? "" : lost.count() + " ";
		String dropped = "the recorder dropped " + count + "events here";
		String why = "since " + dropped;
		problems.add(lost.at().line(), 0, dropped + ": states start as unknown again");
		for (VcpuLanes lanes : vcpus.values()) {
			lanes.lose(time, why);
		}
		host.note(time, "lost", dropped);
	}

	private Vcpu vcpu(KvmEvent event, int printed, String name) {
		statistics.event(event.at(), name);
		return directory.of(event.at(), printed);
	}

	private void log(long time, Vcpu vcpu, Side side, String sentence) {
		String group = lanes(vcpu).group();
		run.event(time, group, group, 0, side, sentence, "");
	}

	@Override
	public Run finish(String outcome) {
		vcpus.values().forEach(VcpuLanes::finish);
		List<LaneGroup> groups = new ArrayList<>();
		vcpus.keySet().forEach(vcpu -> groups.add(vcpu.group()));
		if (host.drawn()) {
			groups.add(HostLanes.GROUP);
		}
		run.endAt(clock.end());
		run.info(runInfo(outcome, groups));
		return run.snapshot();
	}

	@Override
	public TraceStatistics statistics(long lines, long problemCount) {
		return statistics.result(lines, vcpus.size(), problemCount);
	}

	@Override
	public Rebuild again(boolean wholeTraceSeen, ProblemLog log) {
		List<Vcpu> known = directory.numbered();
		LanePlan next = wholeTraceSeen ? LanePlan.of(known, run.snapshot()) : new LanePlan(known, null);
		return new KvmRebuild(title, timed, directory, info, next, log);
	}
}
