/** A course that American profiles find nothing missing in. */
export const american = `title: Boats
lang: en
code: BOAT 1
credits: 3
meetings:
  - { days: Wed, time: 10:00–11:00, place: Pier 2 }
instructors:
  - { name: Ada Vale, email: vale@example.org, office-hours: Friday }
prerequisites: None
description: How boats float.
outcomes:
  - { id: float, text: Say why a boat floats. }
materials:
  required:
    - { item: A rope }
assessments:
  - { name: Model, weight: 40, description: A hull., due: week 1 Fri }
  - { name: Final examination, weight: 60, description: One hour., due: exam week }
grading-scale:
  - { grade: A, from: 90 }
schedule:
  - { topic: Hulls }
  - { topic: Keels }
parts: []
published: 2026-11-01
policies:
  - { title: Attendance, text: Come. }
  - { title: Late work, text: Not taken. }
  - { title: Academic integrity, text: Own words. }
  - { title: Access, text: Ask us. }
  - { title: Conduct, text: Be kind. }
`;

/** The days of its term. */
export const winter = `name: Spring 2027
start: 2027-01-18
weeks: 2
examinations: { from: 2027-02-01, to: 2027-02-01 }
`;

/** A course in which the Chinese profile finds nothing missing. */
export const chinese = `title: 造船学
english-title: Shipbuilding
lang: zh-CN
code: CB101
category: 必修
credits: 1
hours: { lecture: 6, lab: 2 }
majors: 船舶工程
prerequisites: 力学
department: 工学院
description: 船为什么能浮起来。
outcomes:
  - { id: a, kind: knowledge, requirement: "1.2", text: 能说明浮力。 }
  - { id: b, kind: attitude, requirement: "8.1", text: 有安全意识。 }
parts:
  - { title: 浮力, hours: 8, requirements: 掌握, focus: 浮心, difficulties: 稳性, methods: 讲授, lessons: [] }
assessments:
  - { name: 平时, weight: 40, outcomes: [a] }
  - { name: 期末, weight: 60, outcomes: [b] }
materials:
  required:
    - { item: 教材一本 }
  recommended:
    - { item: 参考书一本 }
approval:
  - { role: author, name: 甲 }
  - { role: reviewer, name: 乙 }
`;
