import { withoutNumber } from "./heading-numbers.js";
// The first pattern that fits decides: `grading scale` before `grading`, `course outline` before `course`.
const kinds = [
    ["scale", /^(?:(?:letter |final )?grad(?:e|es|ing) ?(?:scale|cut-?offs?|ranges?|conversion)|letter grades?|(?:成绩|评分)?等级(?:标准|划分)?|成绩等级.*)$/],
    ["schedule", /(?:^|\b)(?:(?:tentative |weekly |class |course |lecture |reading )*(?:schedule|calendar|timetable)|weekly (?:topics|plan|outline)|week by week|schedule of .*|course plan|class plan)(?: and .*| of .*|\s*\(.*\))?$|^(?:教学|课程|授课|学习|上课)?(?:进度|日历|日程|进程)(?:安排|计划|表)*.*$|^(?:教学|课程|授课|周次)(?:安排|计划)(?:表)?$|^(?:教学安排|课程安排|授课计划).*$/],
    ["grading", /^(?:(?:course |student |methods? of )?(?:grading|assessments?|evaluation|marking)(?: (?:policy|policies|scheme|criteria|breakdown|structure|components?|methods?|system|and .*|plan|summary|information|of .*))?|(?:final )?grades?(?: (?:breakdown|distribution|composition|components?|calculation|policy|weights?))?|(?:assignments?|requirements|coursework|exams?|deliverables) (?:and|&) (?:grad.*|assess.*|evaluation)|how (?:you will be|grades are) .*|points? breakdown)$|^(?:课程|学生|学业|教学)?(?:的)?(?:考核|成绩|评价|评分|考试|评估)(?:方式|方法|评定|与|及|标准|构成|组成|办法|要求|内容|说明|比例|环节|和|、|体系|形式|$).*$|^.{0,6}(?:考核方式|成绩评定|成绩构成|考核评价|考核与评价|考核要求|学习评价).*$/],
    ["outcomes", /^(?:(?:student |course |expected |intended |key )*(?:learning )?(?:outcomes?|objectives?|goals?|competenc(?:y|ies)|aims?)(?: (?:and|&) .*| of the (?:course|class|module))?|what (?:you|students) will (?:learn|be able to do)|by the end of (?:the|this) course.*)$|^(?:课程|教学|学习|培养|总体)?(?:的)?(?:教学|学习|培养|总体|育人)?目标(?:与要求|及要求|与任务|和要求|、.*|和任务)?$|^(?:学习成果|学习产出|预期学习成果|课程教学目标.*)$/],
    ["materials", /^(?:(?:required |recommended |suggested |optional |course |main |class |supplementary |additional |other |reading )*(?:text ?books?|texts?|readings?|books?|(?:course |learning |class |reading |study )?materials?|reading lists?|literature|bibliography|references|learning resources|course resources)(?: (?:and|&|\/) .*|\s*\(.*\))?)$|^(?:(?:推荐|选用|使用|主要|课程|指定|建议|参考|学习|教学|推荐的)*(?:教材|参考书|参考书目|参考资料|参考文献|阅读材料|阅读书目|参考书籍|书目|学习资源|教学资源|课程资源|教学资料|学习资料|阅读)(?:及|与|和|、|或|$).*)$/],
    ["prerequisites", /^(?:course )?(?:pre-?requisites?|co-?requisites?|required background|background(?: knowledge)?|entry requirements)(?: (?:and|&|\/) .*)?$|^(?:先修|预备|前置|先导|前导|预修)(?:课程|知识|要求|条件|课)?(?:与.*|及.*|和.*|要求)?$/],
    ["contact", /^(?:(?:course |your |teaching )?(?:instructors?|teachers?|lecturers?|professors?|faculty|staff|team)(?: (?:and|&) .*)?(?: (?:information|info|contact.*|details))?|contact(?: (?:information|info|details|us|hours))?|(?:teaching|course) (?:staff|team|assistants?)|office hours?(?: (?:and|&) .*)?|who to contact|people|communication with .*)$|^(?:任课|授课|主讲)?(?:教师|老师|讲师)(?:信息|介绍|简介|团队|联系方式)?$|^(?:联系方式|联系信息|教学团队|课程团队|答疑(?:时间|安排|方式)?.*|助教(?:信息)?)$/],
    ["facts", /^(?:(?:basic |general |key )?(?:course |class )?(?:information|info|details|facts|data|logistics|at a glance|meeting times?|basics)|(?:meeting|class) (?:times?|information|details)(?: (?:and|&) .*)?|when and where|time and place)$|^(?:课程)?(?:基本|概要)?(?:信息|概况|情况)(?:表)?$|^(?:课程基本(?:信息|情况|概况).*|基本(?:信息|情况))$/],
    ["description", /^(?:(?:course |class |module |catalog(?:ue)? |brief )*(?:description|overview|introduction|summary|synopsis|rationale|purpose)|about (?:the |this )?(?:course|class)|what is this (?:course|class) about|welcome)$|^(?:本?课程)?(?:的)?(?:简介|介绍|概述|描述|说明|内容简介|性质.*|定位.*|概要|地位.*)$|^(?:课程性质|课程的性质|课程定位).*$/],
    ["lessons", /^(?:(?:course |class |detailed |module )*(?:contents?|outline|topics?|curriculum|modules|units|lessons|lectures|sessions|topics covered|list of (?:topics|lectures|lessons))|lecture notes|class notes)$|^(?:课程|理论|主要|具体|详细|实践|实验|各章)?(?:教学)?(?:内容|大纲|目录|章节|单元|模块)(?:与|及|和|、|安排|要求|纲要|大纲|体系|提要|$).*$|^(?:课程|讲义)目录$|^(?:各章|分章).*$/],
    ["policies", /^(?:course |class |classroom |general |university |college |department |institutional |other )*(?:policies|policy|rules|expectations|procedures|guidelines|policies? (?:and|&) .*|expectations (?:and|&) .*)$|^(?:课程|课堂)(?:要求|纪律|政策|规定|守则|管理).*$/],
];
function folded(text) {
    return withoutNumber(text).replace(/[*_`#]/g, "").replace(/^\p{Extended_Pictographic}\s*/u, "").replace(/[:：?？.。]+$/, "").replace(/[’‘]/g, "'").trim().toLowerCase();
}
/** What a heading of a syllabus announces, or `null` for one of the author's own. */
export function courseKindOf(heading) {
    const plain = folded(heading);
    if (plain === "" || plain.length > 60)
        return null;
    // `课程简介 Course description`, `Assessment (考核)`: each of the two languages may say it.
    const hanPart = /\p{Script=Han}/u.test(plain) ? plain.replace(/[\s/|（(]*[a-z][a-z\s&'/-]*[)）]?\s*$/, "").trim() : plain;
    const bare = plain.replace(/\s*[（(][^（()）]*[)）]\s*$/, "");
    for (const form of [plain, hanPart, bare]) {
        const found = kinds.find(([, pattern]) => form !== "" && pattern.test(form));
        if (found !== undefined)
            return found[0];
    }
    return null;
}
const factWords = {
    title: ["课程名称", "课程", "课程中文名称", "中文名称", "课程名", "名称", "course", "course title", "course name", "title"],
    subtitle: ["副标题", "subtitle"],
    "english-title": ["英文名称", "课程英文名称", "英文课程名称", "课程英文名", "english title", "english name"],
    section: ["教学班", "课序号", "section", "section number"],
    crn: ["选课号", "crn", "course reference number"],
    mode: ["授课方式", "教学方式", "教学模式", "mode", "mode of delivery", "delivery", "delivery mode", "delivery method", "modality", "format", "instruction mode", "instructional mode"],
    workload: ["学习量", "学习工作量", "workload", "student workload", "time commitment", "expected workload"],
    majors: ["适用专业", "面向专业", "适用专业和层次"],
    following: ["后续课程", "后续课", "后继课程"],
    fees: ["费用", "fees", "lab fee", "course fee", "course fees", "cost"],
    repository: ["代码仓库", "资料仓库", "repository", "repo", "course repository"],
    platform: ["教学平台", "课程平台", "学习平台", "lms", "learning management system", "learning platform"],
    forum: ["讨论区", "课程群", "forum", "discussion forum", "discussion board"],
    code: ["课程代码", "课程编号", "课程编码", "课程号", "代码", "编号", "course code", "course number", "course no", "course id", "code", "course #"],
    credits: ["学分", "学分数", "课程学分", "总学分", "credits", "credit", "credit hours", "units", "number of credits", "ects", "ects credits"],
    hours: ["学时", "课时", "总学时", "学时数", "总课时", "课程学时", "计划学时", "学时分配", "参考学时", "contact hours", "class hours", "total hours", "hours"],
    department: ["开课单位", "开课学院", "开课院系", "开课系", "开课部门", "院系", "学院", "所属院系", "承担单位", "department", "school", "faculty", "offered by", "program"],
    prerequisites: ["先修课程", "先修课", "预修课程", "前置课程", "先修要求", "前导课程", "先导课程", "预备知识", "先修", "prerequisites", "prerequisite", "pre-requisites", "pre-requisite", "prereqs", "prereq", "prerequisite(s)"],
    "co-requisites": ["并修课程", "同修课程", "corequisites", "corequisite", "co-requisites", "co-requisite", "co-requisite(s)", "corequisite(s)"],
    audience: ["适用对象", "授课对象", "适用班级", "授课班级", "教学对象", "适用层次", "面向对象", "audience", "intended audience", "level"],
    category: ["课程性质", "课程类别", "课程类型", "课程属性", "课程性质与类别", "修读性质", "course type", "category"],
    term: ["开课学期", "学期", "授课学期", "开设学期", "学年学期", "建议修读学期", "修读学期", "term", "semester", "quarter", "session"],
    instructor: ["任课教师", "授课教师", "主讲教师", "主讲", "主讲人", "教师", "授课老师", "任课老师", "教师姓名", "讲师", "课程负责人", "instructor", "instructors", "instructor(s)", "professor", "lecturer", "lecturers", "teacher", "teachers", "taught by", "course instructor", "instructor name", "faculty member", "course leader", "convenor", "prof", "instructor of record"],
    assistant: ["助教", "助教老师", "ta", "tas", "teaching assistant", "teaching assistants", "teaching assistant(s)", "assistant", "tutor", "tutors", "grader"],
    email: ["电子邮箱", "电子邮件", "邮箱", "邮件", "邮箱地址", "e-mail", "email", "mail", "email address", "e-mail address"],
    office: ["办公室", "办公地点", "办公室地点", "office", "office location"],
    "office-hours": ["答疑时间", "办公时间", "接待时间", "答疑", "答疑时间与地点", "答疑安排", "office hours", "office hour", "student hours", "drop-in hours"],
    when: ["上课时间", "授课时间", "时间", "time", "times", "class time", "class times", "meeting time", "meeting times", "meetings", "class meetings", "lecture", "lectures", "when", "days", "days and times", "meeting days", "class hours and days", "lecture time", "time and place", "time and location", "class meeting", "class meets"],
    place: ["上课地点", "授课地点", "教室", "地点", "room", "location", "place", "classroom", "where", "venue", "class location", "meeting place", "lecture room"],
    phone: ["电话", "联系电话", "手机", "phone", "telephone", "office phone", "tel"],
    website: ["课程网站", "网站", "课程主页", "课程网址", "网址", "website", "web site", "course website", "course site", "course page", "homepage", "web page", "course web page", "url"],
    affiliation: ["单位", "工作单位", "affiliation"],
    licence: ["许可", "许可协议", "license", "licence"],
    version: ["版本", "大纲版本", "修订日期", "版次", "version", "edition", "last updated", "last modified", "revised", "updated"],
    description: [],
};
const facts = new Map(Object.entries(factWords).flatMap(([name, words]) => words.map((word) => [word, name])));
/** The fact that a label names, or `null`. */
export function factOf(label) {
    const plain = label.replace(/[*_`]/g, "").replace(/^\p{Extended_Pictographic}\s*/u, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().toLowerCase().replace(/^[（(]?(?:\d{1,2}|[一二三四五六七八九十])[)）.、．]\s*/u, "").replace(/^course instructor's |^instructor's |^instructor (?=email|office|phone)/, "").replace(/[.:：]+$/, "");
    const compact = /\p{Script=Han}/u.test(plain) ? plain.replace(/\s+/g, "").replace(/[（(][^（()）]*[)）]$/, "") : plain;
    return facts.get(compact) ?? facts.get(plain.replace(/\s*\([^()]*\)$/, "")) ?? null;
}
const factLine = /^(?:[-•·▪]\s*)?(?:\*\*|__|\*|【|\[)?([^*_:：|【】[\]]{1,40}?)\s*(?:(?:\*\*|__|\*)\s*[:：]|[:：]\s*(?:\*\*|__|\*)?|】\s*[:：]?|\]\s*[:：]|(?:\*\*|__)\s+)\s*(\S[\s\S]*)$/u;
/** The label and the value of a line, or `null` where its label is none of a syllabus. */
export function factLineOf(text) {
    const [, label = "", value = ""] = factLine.exec(text) ?? [];
    const name = label === "" ? null : factOf(label);
    return name === null || value.trim() === "" || /^[*_]+$/.test(value.trim()) ? null : { name, label: label.trim(), value: value.trim() };
}
