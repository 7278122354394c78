/* cell
 *
 * The states that Trapline explores, for Spin: as many are stored as 'trapline explore' counts.
 *   spin -a MODEL && cc -O2 -DSAFETY -DNOREDUCE -DVECTORSZ=1024 -o pan pan.c && ./pan -m1000000
 * says 'seen: NAME' once for each of the following that happens, and goes on:
 *   1  hazard H-1  of p: something bad
 *   2  check 1  
 * With spin -DONLY=NUMBER -a MODEL it is an error, and pan leaves a trail to it.
 */
#ifdef ONLY
#define seen(n) assert(n != ONLY)
#else
c_decl {
	static const char *sought[] = {"", "hazard H-1", "check 1"};
	static char told[3];
}
#define seen(n) c_code { if (!told[n]) { told[n] = 1; printf("seen: %s\n", sought[n]); } }
#endif

byte p_control = 0; /* p.control : control 0..4, boundary: control point */
byte p_mode = 1; /* p.mode : kind 1..2, soft: what runs */
bit p_open = 1; /* p.open : bool, true */
bit seen_2 = 0; /* seen : bool, false */
byte e_budget = 2; /* e.budget : 0..2, 2 */
bit p_pc = 0; /* p.pc : 0..1, 0 */
bit p_next = 0; /* p.next : 0..1, 0 */
bit p_latch = 0; /* p.latch : bool, false */

/* Where instructions of p begin */
hidden int p_entry[2] = {2, 2};
/* Which instruction of p comes next */
hidden int p_successor[2] = {1, 0};
/* What lasts for one transition only is no part of a state. */
hidden int p_to;
hidden int choice_0;
hidden int v_let;

active proctype p() {
end:
	do
	/* 0 boundary */
	:: d_step { (p_control == 0 || (p_control == 1 && !(!(p_mode == 2/*hard*/)))) ->
		v_let = p_latch;
		if
		:: v_let && !(!p_open) ->
			p_latch = 0;
			p_to = 1;
		:: else ->
			p_to = p_entry[p_pc];
			p_next = p_successor[p_pc];
		fi;
		p_control = p_to;
	}
	/* 1 deliver (R-4: sentence of R-4) */
	:: d_step { p_control == 1 && !(p_mode == 2/*hard*/) ->
		if :: seen_2 -> seen(1); seen(2) :: else fi;
		if
		:: p_open ->
			p_open = 0;
		:: else ->
			p_mode = 2/*hard*/;
		fi;
		p_to = 0;
		p_control = p_to;
	}
	/* 2 free, task: touch a: one (R-5: sentence of R-5) */
	:: d_step { p_control == 2 && p_open ->
		p_to = 3;
		p_control = p_to;
	}
	/* 2 free, task: touch a: two */
	:: d_step { p_control == 2 ->
		p_pc = p_next;
		p_to = 3;
		p_control = p_to;
	}
	/* 3 checks */
	:: d_step { p_control == 3 ->
		if
		:: p_open ->
			if
			:: p_mode == 2/*hard*/ ->
				p_to = 0;
			:: else ->
				p_to = 4;
			fi;
		:: else ->
			seen_2 = 1;
			p_to = 0;
		fi;
		p_control = p_to;
		if
		:: p_to == 4 ->
			p_mode = 1;
			p_pc = 0;
			p_next = 0;
			p_latch = 0;
		:: else
		fi;
	}
	od
}

active proctype arrivals() {
end:
	do
	/* e at p (R-7: sentence of R-7) */
	:: atomic { (e_budget > 0) && !seen_2 ->
		if :: choice_0 = 0 :: choice_0 = 1 fi;
		d_step {
			e_budget = e_budget - 1;
			p_latch = 1;
			p_open = (choice_0 % 2 == 0 -> 0 : 1);
		}
	}
	od
}
