import type { HourKind, OutcomeKind } from "../model/index.js";
import { isChinese } from "./locale.js";

const english = {
  syllabus: "Syllabus",
  "at-a-glance": "At a glance",
  code: "Code",
  term: "Term",
  category: "Category",
  credits: "Credits",
  "class-hours": "Class hours",
  department: "Department",
  prerequisites: "Prerequisites",
  audience: "Audience",
  instructors: "Instructors",
  instructor: "Instructor",
  email: "Email",
  office: "Office",
  "office-hours": "Office hours",
  meetings: "Meetings",
  description: "Description",
  outcomes: "Learning outcomes",
  outcome: "Outcome",
  kind: "Kind",
  "assessed-by": "Assessed by",
  serves: "Serves outcome",
  structure: "Parts and lessons",
  part: "Part",
  lesson: "Lesson",
  schedule: "Schedule",
  week: "Week",
  topic: "Topic",
  reading: "Reading",
  due: "Due",
  materials: "Materials",
  required: "Required",
  recommended: "Recommended",
  "other-references": "Other readings",
  assessment: "Assessment",
  assessments: "Assessment",
  weight: "Weight",
  throughout: "all term",
  "grading-scale": "Grading scale",
  grade: "Grade",
  from: "From",
  meaning: "Meaning",
  policies: "Policies",
  version: "Version",
  contact: "Contact",
  licence: "Licence",
  total: "Total",
  separator: ", ",
} as const;

/** The name of a word that the syllabus prints. */
export type SyllabusLabelName = keyof typeof english;

/** The words that one language prints in a syllabus. */
export interface SyllabusLabels {
  readonly labels: Readonly<Record<SyllabusLabelName, string>>;
  readonly hourKinds: Readonly<Record<HourKind, string>>;
  readonly outcomeKinds: Readonly<Record<OutcomeKind, string>>;
  /** What the document is called in its metadata. */
  readonly title: (course: string) => string;
}

const englishSyllabus: SyllabusLabels = {
  labels: english,
  hourKinds: { lecture: "lectures", seminar: "seminars", lab: "lab", practice: "practice", fieldwork: "fieldwork", exam: "exams" },
  outcomeKinds: { knowledge: "knowledge", skill: "skill", attitude: "attitude" },
  title: (course) => `${course}: Syllabus`,
};

const chineseSyllabus: SyllabusLabels = {
  labels: {
    syllabus: "教学大纲",
    "at-a-glance": "课程基本信息",
    code: "课程代码",
    term: "开课学期",
    category: "课程性质",
    credits: "学分",
    "class-hours": "总学时",
    department: "开课单位",
    prerequisites: "先修课程",
    audience: "适用对象",
    instructors: "任课教师",
    instructor: "任课教师",
    email: "电子邮箱",
    office: "办公室",
    "office-hours": "答疑时间",
    meetings: "上课时间与地点",
    description: "课程简介",
    outcomes: "课程目标",
    outcome: "课程目标",
    kind: "类别",
    "assessed-by": "考核方式",
    serves: "对应目标",
    structure: "教学内容与学时分配",
    part: "教学单元",
    lesson: "教学内容",
    schedule: "教学进度安排",
    week: "周次",
    topic: "教学内容",
    reading: "阅读",
    due: "截止",
    materials: "教材与参考书",
    required: "教材与必读文献",
    recommended: "参考书目",
    "other-references": "其他阅读文献",
    assessment: "考核项目",
    assessments: "考核方式与成绩评定",
    weight: "权重",
    throughout: "贯穿学期",
    "grading-scale": "成绩等级",
    grade: "等级",
    from: "分数下限",
    meaning: "说明",
    policies: "课程规定",
    version: "版本",
    contact: "联系方式",
    licence: "使用许可",
    total: "合计",
    separator: "、",
  },
  hourKinds: { lecture: "讲授", seminar: "研讨", lab: "实验", practice: "实践", fieldwork: "野外实习", exam: "考试" },
  outcomeKinds: { knowledge: "知识", skill: "能力", attitude: "素质" },
  title: (course) => `《${course}》教学大纲`,
};

/** The words of a BCP 47 tag: Chinese for `zh` and its kin, else English. */
export function syllabusLabelsOf(lang: string): SyllabusLabels {
  return isChinese(lang) ? chineseSyllabus : englishSyllabus;
}
