---- MODULE machine ----
(* cell *)
(* The states that Trapline explores, for TLC: it finds as many as 'trapline explore' counts. *)
EXTENDS Integers, TLC

VARIABLE s

(* Where instructions of p begin *)
p_entry == <<2, 2>>
(* Which instruction of p comes next *)
p_successor == <<1, 0>>

Init == s = [
	p_control |-> 0, (* p.control : control 0..4: control point *)
	p_mode |-> 1, (* p.mode : kind 1..2: what runs *)
	p_open |-> 1, (* p.open : bool *)
	seen |-> 0, (* seen : bool *)
	e_budget |-> 2, (* e.budget : 0..2 *)
	p_pc |-> 0, (* p.pc : 0..1 *)
	p_next |-> 0, (* p.next : 0..1 *)
	p_latch |-> 0, (* p.latch : bool *)
	v_let |-> 0,
	to |-> 0,
	found |-> {}
]

(* What lasts for one transition only *)
rest(r) == [r EXCEPT !.to = 0, !.found = {}, !.v_let = 0]

p_stop(r) ==
	LET q == [r EXCEPT !.p_control = r.to] IN
	CASE q.to = 4 -> [q EXCEPT !.p_mode = 1, !.p_pc = 0, !.p_next = 0, !.p_latch = 0]
	[] OTHER -> q

(* 0 boundary *)
p_does_0(r) ==
	LET
		r1 == [r EXCEPT !.v_let = r.p_latch]
	IN
	IF ((r1.v_let # 0) /\ ~~(r1.p_open # 0))
	THEN
		[r1 EXCEPT !.p_latch = 0, !.to = 1]
	ELSE
		[r1 EXCEPT !.to = p_entry[r1.p_pc + 1], !.p_next = p_successor[r1.p_pc + 1]]
p_boundary_made == IF (s.p_control = 0) \/ (s.p_control = 1 /\ ~~(s.p_mode = 2 (*hard*))) THEN {p_stop(p_does_0(s))} ELSE {}
p_boundary == \E r \in p_boundary_made : s' = rest(r)

(* 1 deliver (R-4: sentence of R-4) *)
p_does_1(r) ==
	LET
		r1 == [r EXCEPT !.found = IF (r.seen # 0) THEN r.found \cup {1, 2} ELSE r.found]
		r2 == IF (r1.p_open # 0)
			THEN
				[r1 EXCEPT !.p_open = 0]
			ELSE
				[r1 EXCEPT !.p_mode = 2 (*hard*)]
	IN
	[r2 EXCEPT !.to = 0]
p_deliver_made == IF ((s.p_control = 1)) /\ ~(s.p_mode = 2 (*hard*)) THEN {p_stop(p_does_1(s))} ELSE {}
p_deliver == \E r \in p_deliver_made : s' = rest(r)

(* 2 free, task: touch a: one (R-5: sentence of R-5) *)
p_does_2(r) ==
	[r EXCEPT !.to = 3]
p_free_one_made == IF ((s.p_control = 2)) /\ (s.p_open # 0) THEN {p_stop(p_does_2(s))} ELSE {}
p_free_one == \E r \in p_free_one_made : s' = rest(r)

(* 2 free, task: touch a: two *)
p_does_2_1(r) ==
	[r EXCEPT !.p_pc = r.p_next, !.to = 3]
p_free_two_made == IF (s.p_control = 2) THEN {p_stop(p_does_2_1(s))} ELSE {}
p_free_two == \E r \in p_free_two_made : s' = rest(r)

(* 3 checks *)
p_does_3(r) ==
	IF (r.p_open # 0)
	THEN
		IF (r.p_mode = 2 (*hard*))
		THEN
			[r EXCEPT !.to = 0]
		ELSE
			[r EXCEPT !.to = 4]
	ELSE
		[r EXCEPT !.seen = 1, !.to = 0]
p_checks_made == IF (s.p_control = 3) THEN {p_stop(p_does_3(s))} ELSE {}
p_checks == \E r \in p_checks_made : s' = rest(r)

(* e at p (R-7: sentence of R-7) *)
e_does(r, c0) ==
	[r EXCEPT !.e_budget = (r.e_budget - 1), !.p_latch = 1, !.p_open = IF c0 = 0 THEN 0 ELSE 1]
e_arrives_made == IF ((s.e_budget > 0) /\ ~(s.seen # 0)) THEN {e_does(s, c0) : c0 \in 0..1} ELSE {}
e_arrives == \E r \in e_arrives_made : s' = rest(r)

Next == p_boundary \/ p_deliver \/ p_free_one \/ p_free_two \/ p_checks \/ e_arrives
Spec == Init /\ [][Next]_s

(* Where the transitions from a state lead, with what they show on the way *)
Made == p_boundary_made \cup p_deliver_made \cup p_free_one_made \cup p_free_two_made \cup p_checks_made \cup e_arrives_made

(* Not hazard H-1: of p: something bad *)
hazard_H_1 == (\A r \in Made : 1 \notin r.found)

(* Not check 1:  *)
check_1 == (\A r \in Made : 2 \notin r.found)
====
