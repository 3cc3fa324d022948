/** What the lessons of one language are made of. */
interface Phrases {
  readonly title: string;
  readonly section: string;
  readonly sentences: readonly string[];
  /** Sentences around something that is no prose: it stands for `@`. */
  readonly frames: readonly string[];
  /** What ends in a colon and leads to a list or to code. */
  readonly leads: readonly string[];
  readonly bold: string;
  readonly space: string;
}

const english: Phrases = {
  title: "Measured twice",
  section: "Stretch",
  sentences: [
    "A river that nobody measures is a river about which everybody is right.", "The gauge was read at seven, and again when the rain had stopped.",
    "Whatever the table says, the mean of six readings is no better than the worst of them where all six have the same fault.",
    "Understanding the instrument takes an afternoon; misunderstanding it has taken whole careers.", "Nobody had told the students.",
    "Extraordinary claims were made for the electromagnetic flowmeter, most of them by its manufacturer.",
    "One writes the unit beside the number, always, because the number alone is a rumour.",
    "Uncertainties are not embarrassing: they are the part of a measurement that says what it is worth.",
  ],
  frames: ["The readings are kept in @ and nowhere else.", "Whoever asks for @ gets what the last winter left of it.", "Compare @ with the year before, and say what you see.", "See @."],
  leads: ["This is how it is done:", "There are three ways to go on:"],
  bold: "What was found",
  space: " ",
};

const german: Phrases = {
  title: "Zweimal gemessen",
  section: "Abschnitt",
  sentences: [
    "Ein Fluss, den niemand misst, ist ein Fluss, über den alle recht haben.", "Der Pegel wurde um sieben abgelesen und noch einmal, als der Regen aufgehört hatte.",
    "Die Donaudampfschifffahrtsgesellschaft veröffentlichte ihre Wasserstandsnachrichten jeden Vormittag.",
    "Messunsicherheiten sind keine Peinlichkeit, sondern der Teil einer Messung, der sagt, was sie wert ist.",
    "Die Geschwindigkeitsverteilung im Querschnitt wird aus sechs Einzelmessungen zusammengesetzt.", "Den Studierenden hatte es niemand gesagt.",
    "Wer die Einheit wegläßt, schreibt ein Gerücht auf.", "Gewässerüberwachungseinrichtungen stehen, wo man sie im Winter noch erreicht.",
  ],
  frames: ["Die Ablesungen liegen in @ und sonst nirgends.", "Wer nach @ fragt, bekommt, was der letzte Winter davon übrig ließ.", "Man vergleiche @ mit dem Vorjahr.", "Siehe @."],
  leads: ["So wird es gemacht:", "Drei Wege führen weiter:"],
  bold: "Was sich ergab",
  space: " ",
};

const french: Phrases = {
  title: "Mesuré deux fois",
  section: "Tronçon",
  sentences: [
    "Une rivière que personne ne mesure est une rivière sur laquelle tout le monde a raison.", "On a lu l’échelle à sept heures, puis encore une fois quand la pluie eut cessé.",
    "Quoi qu’en dise le tableau, la moyenne de six lectures ne vaut pas mieux que la pire d’entre elles si toutes partagent le même défaut.",
    "L’incertitude n’a rien de honteux : elle dit ce que vaut la mesure.", "Personne ne l’avait dit aux étudiants.",
    "Les caractéristiques extraordinaires du débitmètre électromagnétique étaient surtout vantées par son fabricant.",
    "On écrit toujours l’unité à côté du nombre, car le nombre seul n’est qu’une rumeur.",
  ],
  frames: ["Les lectures sont conservées dans @ et nulle part ailleurs.", "Qui demande @ reçoit ce que l’hiver en a laissé.", "Comparez @ avec l’année précédente.", "Voir @."],
  leads: ["Voici comment on procède :", "Trois chemins mènent plus loin :"],
  bold: "Ce qu’on a trouvé",
  space: " ",
};

const chinese: Phrases = {
  title: "测量两次",
  section: "河段",
  sentences: [
    "没有人测量的河流，人人都说得头头是道。", "水位在七点读了一次，雨停以后又读了一次。", "表格怎么写都没有用：如果六次读数都有同样的毛病，平均值并不比其中最差的一次更好。",
    "弄懂仪器要一个下午，误解仪器却可以误上一辈子。", "学生们事先并不知道。", "单位一定要写在数字旁边，“光有数字”不过是传言而已。",
    "不确定度并不丢人——它说的正是一次测量值多少。", "流速仪（current meter）在冬天也要够得着，所以大多装在桥上。",
  ],
  frames: ["读数都保存在 @ 里，别处没有。", "要 @ 的人，拿到的只是去年冬天剩下的部分。", "请把 @ 与前一年的结果比较。", "参见 @。"],
  leads: ["做法如下：", "接下来有三条路："],
  bold: "结果",
  space: "",
};

/** The languages of the lessons, by their tags. */
export const hardLanguages: Readonly<Record<string, Phrases>> = { en: english, de: german, fr: french, zh: chinese };

/** What stands inside a line and is no prose. */
const insertions = [
  "`git log --all --graph --oneline --decorate`", "`/usr/local/share/gauges/2026/upper-reach/readings.csv`", "`documentation.txt`", "`C:\\Documents\\gauges\\upper`",
  "`mean(x) = sum(x) / len(x)`", "`grep 'a   b' notes.txt`", "`readings.filter(isReliable).map(toDischarge)`",
  "<https://www.example.org/gauges/upper-reach/2026/readings.html?lang=en&print=true>", "<https://example.org/a/b>",
  "$Q = \\int_0^b v(x)\\,h(x)\\,dx$", "$\\sigma^2$", "$\\frac{1}{n}\\sum_{i=1}^{n}(x_i-\\bar{x})^2$", "$a_1 + a_2 + a_3 + a_4 = b$",
];

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes what may stand in a lesson, by one run of numbers. */
class Writer {
  private figures = 0;
  private readonly next: () => number;
  private readonly phrases: Phrases;
  private readonly name: string;

  constructor(phrases: Phrases, seed: number) {
    this.name = `figure-${seed}`;
    this.phrases = phrases;
    this.next = seededNumbers(seed);
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  list<Item>(least: number, most: number, make: () => Item): readonly Item[] {
    return Array.from({ length: this.between(least, most) }, make);
  }

  private pick(from: readonly string[]): string {
    return from[Math.floor(this.next() * from.length)] ?? "";
  }

  sentence(): string {
    return this.next() < 0.35 ? this.pick(this.phrases.frames).replace("@", () => this.pick(insertions)) : this.pick(this.phrases.sentences);
  }

  prose(most: number): string {
    return this.list(1, most, () => this.sentence()).join(this.phrases.space);
  }

  private code(): string {
    const lines = this.list(1, this.next() < 0.2 ? 40 : 12, () => `    total[${this.between(1, 99)}] = measure(reach, hour=${this.between(0, 23)})`);
    return ["```", `cp /path/to/gauges/upper-reach.csv /path/to/gauges/lower-reach.csv /new`, ...lines, "```"].join("\n");
  }

  private part(): string {
    const kind = this.next();
    if (kind < 0.5) return this.prose(6);
    if (kind < 0.62) return `${this.pick(this.phrases.leads)}\n\n${this.code()}`;
    if (kind < 0.72) return `${this.pick(this.phrases.leads)}\n\n${this.list(2, 5, () => `- ${this.prose(2)}`).join("\n")}`;
    if (kind < 0.8) return `**${this.phrases.bold}**\n\n${this.prose(4)}`;
    if (kind < 0.87) return `${this.prose(2)}\n\n$$Q = \\sum_{i=1}^{n} v_i h_i b_i$$`;
    if (kind < 0.94) return this.code();
    return `> ${this.prose(4)}`;
  }

  body(): string {
    return this.list(1, 6, () => this.part()).join("\n\n");
  }

  /** The fields of a figure, where there is one. */
  figure(): readonly object[] {
    if (this.next() > 0.3) return [];
    this.figures += 1;
    const aspect = this.pick(["4:3", "16:9", "2:1"]);
    return [{ id: `${this.name}-${this.figures}`, caption: this.prose(1).replace(/[`$<>]/g, ""), alt: "boxes", aspect }];
  }
}

function lesson(phrases: Phrases, seed: number): object {
  const writer = new Writer(phrases, seed);
  let count = 0;
  const topic = (): object => {
    count += 1;
    const figures = writer.figure();
    return {
      title: `${phrases.section} ${count}`, summary: writer.prose(3), "key-points": writer.list(1, 4, () => writer.prose(1)), body: writer.body(),
      ...(figures.length === 0 ? null : { figures }),
    };
  };
  const section = (): object => ({ title: `${phrases.section} ${count + 1}`, topics: writer.list(2, 4, topic) });
  return { title: `${phrases.title} ${seed}`, sections: writer.list(2, 3, section) };
}

/**
 * Courses of lessons in four languages in which prose stands beside code, addresses and formulas, as a seed decides: the files
 * of each course by their paths. JSON is YAML.
 */
export function hardCourses(seeds: readonly number[]): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(Object.entries(hardLanguages).map(([lang, phrases]) => {
    const lessons = seeds.map((seed): readonly [string, string] => [`lessons/${seed}.yaml`, JSON.stringify(lesson(phrases, seed), null, 1)]);
    const course = { title: phrases.title, lang, parts: [{ title: phrases.section, lessons: seeds.map(String) }] };
    return [`hard-${lang}`, Object.fromEntries([["course.yaml", JSON.stringify(course)], ...lessons])];
  }));
}
