package trapline.edit.tests.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Scenarios as people lay them out by hand: five hands, each with line breaks of two kinds, with and without the last one. */
final class HandFormatted {
	private static final List<String> HANDS = List.of("""
			// what this is about
			scenario demo "a demonstration"   // kept
			platform platforms.bare_metal

			// the pages
			page A { present = false }, B

			memory { w : 0..3 = 0 }
			vcpu v0 {
				start { IF = true }
				// the guest
				task {
					one: touch A;   /* here */
					// loops

					// again and again
					two: nop;  // rests
					if IF { goto two; }
					done;
				}

				handler NMI { iret; }
				handler DB { }
			}
			event n1 : nmi on v0 once           // arrives
			event n2 : nmi on v0 2 times after one
			story "told" {
				n1 before two;  // the race
				// the second
				n2 at 2;
			}
			check never H-01
			note "it returns"   on v0.NMI  // for readers
			note "all of it"
			""", """
			scenario demo platform platforms.bare_metal
			page A page B memory { w : 0..3 = 0 }
			vcpu v0 { start { IF = true; RF } task { one: nop; /* a */ two: touch B; if IF { cli; } else { sti; } done; } handler NMI { iret; } }
			event n1 : nmi on v0 once event n2 : nmi on v0 once after two
			story "told" { n1 before one; /* then */ n2 after two; } // end
			check never H-01
			""", """
			scenario demo
			   platform platforms.bare_metal
			  page A {
			       present = false ;
			       dirty
			  } ,   // the first
			       B   // the second
			 memory {
			   // a word
			     w : 0..3 = 0
			   }
			 vcpu v0
			 {
			    task
			    {   // begins
			      one:
			        nop ;
			      /* two lines
			         of words */
			      two : if IF
			        { cli;
			          sti; }   // closes
			      while IF { nop; }
			      done ; }
			    handler NMI
			    {
			       iret ; } }

			 event n1 : nmi on v0
			     once
			 event n2 : nmi on v0 after one
			 story "told"
			 { n1 before one;
			   n2 at 3; }
			""", """
			scenario demo
			platform platforms.bare_metal
			import x86.hazards
			page A
			vcpu v0 {
			    task {
			        // nothing yet
			    }
			    handler NMI {
			        if IF {
			            while IF {
			                one: nop;          // deep
			            }
			        } else {
			            // other
			            two: nop;
			        }
			        iret;
			    }
			}
			vcpu v1 { }
			event n1 : nmi on v0 once
			story "told" { }
			""", """
			scenario demo /* a */ platform /* b */ platforms.bare_metal // c
			/* d */ page /* e */ A /* f */ , /* g */ B /* h */
			/* i */ vcpu v0 /* j */ { // k
				/* l */ task /* m */ { /* n */ one: nop; /* o */ two: nop; /* p */ } // q
				// r
				handler NMI { // s
					iret; // t
					// u
				} // v
				// w
			} // x
			/* y */ event n1 : nmi on v0 once // z
			// above
			story "told" { // inside
				n1 before two; // behind
			} // below
			""");

	private HandFormatted() {
	}

	/** Twenty texts. */
	static Stream<String> texts() {
		List<String> texts = new ArrayList<>();
		for (String hand : HANDS) {
			for (String text : List.of(hand, hand.stripTrailing())) {
				texts.add(text);
				texts.add(text.replace("\n", "\r\n"));
			}
		}
		return texts.stream();
	}
}
