interface Day {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}
/** What English documents print where the content gives no words of its own; other languages have words for the same. */
export declare const english: {
    /** In every document, and all that a handout has. */
    labels: {
        objectives: string;
        contents: string;
        summary: string;
        "key-points": string;
        references: string;
        examples: string;
        figure: string;
        table: string;
        listing: string;
        page: string;
        hours: string;
        /** Of one; a course that sets `hours` has that instead. */
        hour: string;
        questions: string;
        tasks: string;
        "to-come": string;
        "to-be-written": string;
        owner: string;
        due: string;
        source: string;
        date: string;
        "list-of-figures": string;
        "list-of-tables": string;
        terms: string;
        index: string;
        glossary: string;
        preface: string;
        bibliography: string;
        "required-reading": string;
        "further-reading": string;
        "other-sources": string;
        see: string;
        point: string;
        points: string;
        answer: string;
        solution: string;
        rubric: string;
        hint: string;
        true: string;
        false: string;
        blank: string;
        "for-instructors": string;
        "for-students": string;
        "instructors-edition": string;
        edition: string;
        addresses: string;
    };
    /** In a syllabus, beside those above. */
    syllabus: {
        syllabus: string;
        "at-a-glance": string;
        code: string;
        term: string;
        category: string;
        credits: string;
        "class-hours": string;
        department: string;
        prerequisites: string;
        "co-requisites": string;
        audience: string;
        instructors: string;
        instructor: string;
        email: string;
        office: string;
        "office-hours": string;
        meetings: string;
        description: string;
        outcomes: string;
        outcome: string;
        kind: string;
        "assessed-by": string;
        serves: string;
        structure: string;
        part: string;
        lesson: string;
        schedule: string;
        week: string;
        topic: string;
        reading: string;
        due: string;
        materials: string;
        required: string;
        recommended: string;
        "other-references": string;
        assessment: string;
        assessments: string;
        weight: string;
        throughout: string;
        "grading-scale": string;
        grade: string;
        from: string;
        meaning: string;
        policies: string;
        version: string;
        changed: string;
        contact: string;
        licence: string;
        section: string;
        crn: string;
        workload: string;
        mode: string;
        location: string;
        website: string;
        repository: string;
        platform: string;
        forum: string;
        assistants: string;
        majors: string;
        following: string;
        fees: string;
        phone: string;
        homepage: string;
        requirement: string;
        alignment: string;
        "alignment-points": string;
        "alignment-strengths": string;
        "alignment-weights": string;
        "taught-by": string;
        "tested-by": string;
        attainment: string;
        "full-mark": string;
        "mean-mark": string;
        attained: string;
        "attainment-target": string;
        "attained-yes": string;
        "attained-no": string;
        level: string;
        labs: string;
        lab: string;
        type: string;
        compulsory: string;
        yes: string;
        no: string;
        group: string;
        time: string;
        place: string;
        teacher: string;
        "hours-each": string;
        method: string;
        slides: string;
        edition: string;
        isbn: string;
        price: string;
        where: string;
        technology: string;
        points: string;
        "grade-points": string;
        count: string;
        drop: string;
        extra: string;
        "replaced-by": string;
        "only-for": string;
        grading: string;
        late: string;
        grace: string;
        never: string;
        "per-day": string;
        days: string;
        rubric: string;
        criterion: string;
        communication: string;
        support: string;
        faq: string;
        requirements: string;
        focus: string;
        difficulties: string;
        methods: string;
        ideology: string;
        before: string;
        after: string;
        approval: string;
        author: string;
        reviewer: string;
        approver: string;
        signature: string;
        seal: string;
        total: string;
        separator: string;
    };
    /** On a reference sheet, beside those of every document. */
    sheet: {
        sheet: string;
        version: string;
        licence: string;
        lessons: string;
    };
    /** In quizzes, worksheets and examinations, beside the labels of every document. */
    exam: {
        quiz: string;
        worksheet: string;
        examination: string;
        name: string;
        number: string;
        class: string;
        time: string;
        "total-points": string;
        rules: string;
        question: string;
        page: string;
        mark: string;
        total: string;
        "point-column": string;
        "on-page": string;
        end: string;
        "answer-key": string;
        "marking-sheet": string;
        marker: string;
        version: (letter: string) => string;
        /** What stands before the heading of a section. */
        sectionNumber: (number: number) => string;
        /** How many questions a section has, and how many points: `each` where all have as many. */
        sectionNote: ({ count, each, total }: {
            readonly count: number;
            readonly each: number | null;
            readonly total: number;
        }) => string;
    };
    plan: {
        plan: string;
        topic: string;
        "for-whom": string;
        taught: string;
        teacher: string;
        "lesson-hours": string;
        objectives: string;
        aids: string;
        steps: string;
        content: string;
        activity: string;
        minutes: string;
        homework: string;
        reading: string;
        reflection: string;
    };
    /** What is referred to by a number: theorems, callouts, sections, listings, formulas. */
    kinds: {
        section: string;
        equation: string;
        note: string;
        tip: string;
        important: string;
        warning: string;
        caution: string;
        example: string;
        exercise: string;
        solution: string;
        definition: string;
        theorem: string;
        lemma: string;
        corollary: string;
        proposition: string;
        conjecture: string;
        remark: string;
        proof: string;
        algorithm: string;
    };
    /** On the pages of a draft. */
    draft: {
        mark: string;
        mistake: string;
        /** What stands over a draft with so many mistakes. */
        unfinished: (faults: number) => string;
        /** What is added where each of so many is marked in its place, with the blank before it, and where some are listed instead. */
        marked: (faults: number) => string;
        markedBut: string;
        /** What the file is called in its metadata. */
        title: (title: string) => string;
    };
    hourKinds: {
        lecture: string;
        seminar: string;
        lab: string;
        practice: string;
        fieldwork: string;
        online: string;
        exam: string;
    };
    outcomeKinds: {
        knowledge: string;
        skill: string;
        attitude: string;
    };
    /** What stands before and behind the name of a thing of another lesson: `Figure 2`, ` of lesson 3, “Tides”`. */
    elsewhere: (lesson: number, title: string) => {
        readonly before: string;
        readonly behind: string;
    };
    /** What stands before and behind the name of a chart over the table of its data: `Data of `, `Figure 2`. */
    dataOf: {
        before: string;
        behind: string;
    };
    /** On the page where students download the documents, and in what comes with it. */
    download: {
        /** BCP 47 tag of these words. */
        lang: string;
        release: string;
        teachers: string;
        course: string;
        lessons: string;
        sheets: string;
        syllabus: string;
        handout: string;
        glossary: string;
        book: string;
        calendar: string;
        "large-print": string;
        archive: string;
        feed: string;
        sums: string;
        earlier: string;
        courses: string;
        changes: string;
        skip: string;
        "also-in": string;
        new: string;
        changed: string;
        removed: string;
        moved: string;
        before: string;
        now: string;
        wording: string;
        nothing: string;
        licence: string;
        tagged: string;
        separator: string;
        between: string;
        pages: (pages: number) => string;
        since: (version: string) => string;
        open: (slots: number) => string;
        filled: (slots: string) => string;
        grown: (pages: number) => string;
        audience: (audience: string) => string;
        number: (lesson: number) => string;
    };
    /** Between a label and what it is said of, on one line. */
    colon: string;
    date: ({ year, month, day }: Day) => string;
    /** Several days, from the first to the last. */
    days: (from: Day, to: Day) => string;
    /** A time of day, in minutes from midnight. */
    time: (from: number, to: number) => string;
    /** Lessons of the school's timetable, by their numbers. */
    periods: (first: number, last: number) => string;
    /** Between two facts of one line. */
    clause: string;
    /** In which weeks of the term something is, every week or every second one of those. */
    weeks: (weeks: string, parity: "all" | "odd" | "even") => string;
    /** What stands before and behind words that are added to others. */
    aside: {
        before: string;
        behind: string;
    };
    /** Which lessons something comes from, by their numbers. */
    see: (numbers: readonly number[]) => string;
    /** What documents are called in their metadata. */
    syllabusTitle: (course: string) => string;
    sheetTitle: (sheet: string, course: string) => string;
    glossaryTitle: (course: string) => string;
    /** What stands over the title of a part of a book: `Part 2`. */
    part: (number: number) => string;
    examTitle: (exam: string, course: string) => string;
};
/** The words and forms that one language prints; `words/` has one table a language, which English gives its keys. */
export type Words = typeof english;
type Calendar = "days" | "time" | "periods" | "clause" | "weeks" | "aside";
/** The words of a language that may lack some: a label that is new, which prints in English until somebody words it. */
export type OwnWords = Omit<Words, "labels" | "syllabus" | "kinds" | "exam" | "plan" | "examTitle" | "download" | Calendar> & Partial<Pick<Words, Calendar>> & {
    readonly exam?: Partial<Words["exam"]>;
    readonly plan?: Partial<Words["plan"]>;
    readonly examTitle?: Words["examTitle"];
    readonly labels: Partial<Words["labels"]>;
    readonly syllabus: Partial<Words["syllabus"]>;
    readonly kinds: Partial<Words["kinds"]>;
};
/** English with the dates of the United States. */
export declare const american: Words;
export {};
