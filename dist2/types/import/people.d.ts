import type { OutlineFact } from "./facts.js";
import type { OutlineText } from "./outline.js";
/** A person who teaches. */
export interface OutlinePerson {
    name: string;
    email: string | null;
    office: string | null;
    officeHours: string | null;
    affiliation: string | null;
    phone: string | null;
    url: string | null;
    readonly assists: boolean;
    readonly pieces: OutlineText[];
}
/** The people of a syllabus; an address or an office belongs to who was named last. */
export declare class People {
    #private;
    readonly all: OutlinePerson[];
    /** Puts a fact where it belongs; `false` where nobody has room for it. */
    take(fact: OutlineFact): boolean;
    /** Facts that no person takes. */
    readonly homeless: OutlineFact[];
    /** Facts that belong to nobody after all. */
    left(): OutlineFact[];
}
