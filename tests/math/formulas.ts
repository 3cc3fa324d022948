/** Formulas of school and university, one of each thing that lessons write. */
export const formulas: readonly string[] = [
  "x", "a^2+b^2=c^2", "\\frac{a}{b}", "\\dfrac{1}{1+\\frac{1}{x}}", "\\sqrt{2}", "\\sqrt[3]{x^2+1}", "x_1, x_2, \\dots, x_n",
  "y = mx + b", "ax^2+bx+c=0", "x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}", "\\sin^2\\theta+\\cos^2\\theta=1", "\\angle ABC = 90^\\circ",
  "\\triangle ABC \\cong \\triangle DEF", "\\overline{AB} \\parallel \\overline{CD}", "\\vec{v} = \\langle 1, 2 \\rangle", "|x| \\le 3",
  "\\left\\lfloor \\frac{n}{2} \\right\\rfloor", "n! = \\prod_{k=1}^{n} k", "\\binom{n}{k}", "\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}",
  "\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}", "\\oint_C \\mathbf{F}\\cdot d\\mathbf{r}", "\\iint_D f(x,y)\\,dA", "\\lim_{x\\to 0}\\frac{\\sin x}{x}=1",
  "\\frac{\\partial^2 u}{\\partial t^2} = c^2 \\nabla^2 u", "f'(x) = \\lim_{h\\to0}\\frac{f(x+h)-f(x)}{h}", "\\dot{x} = Ax + Bu", "\\hat{\\beta} = (X^\\top X)^{-1}X^\\top y",
  "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}", "\\begin{bmatrix} a & b & c \\\\ d & e & f \\end{bmatrix}", "\\begin{vmatrix} a & b \\\\ c & d \\end{vmatrix} = ad - bc",
  "f(x) = \\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}", "\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}", "\\begin{gathered} a = b \\\\ c = d \\end{gathered}",
  "\\begin{array}{c|c} p & \\lnot p \\\\ \\hline 1 & 0 \\end{array}", "\\mathbb{R}^n \\to \\mathbb{C}", "\\mathcal{L}(\\theta)", "\\mathfrak{g}", "\\mathscr{S}", "\\mathrm{d}x", "\\boldsymbol{\\mu}",
  "A \\cup B \\subseteq C \\setminus D", "\\forall x \\in X\\; \\exists y : x \\ne y", "p \\land q \\implies r \\lor \\lnot s", "a \\equiv b \\pmod{n}", "\\gcd(a, b) = 1",
  "P(A \\mid B) = \\frac{P(B \\mid A)P(A)}{P(B)}", "X \\sim \\mathcal{N}(\\mu, \\sigma^2)", "\\operatorname{softmax}(z)_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}", "\\nabla_\\theta J(\\theta)",
  "\\ce{2H2 + O2 -> 2H2O}", "\\ce{SO4^2- + Ba^2+ -> BaSO4 v}", "\\ce{A <=>[k_1][k_2] B}", "\\ce{^{227}_{90}Th+}", "\\bra{\\psi} H \\ket{\\psi}", "\\cancel{5}\\,x = \\bcancel{y}", "\\boxed{E = mc^2}",
  "\\underbrace{a + \\dots + a}_{n} \\overbrace{b + b}^{2}", "\\xrightarrow{f} \\overset{?}{=} \\underset{x}{\\arg\\max}", "\\text{当 } x > 0 \\text{ 时}", "面积 = \\pi r^2",
  "\\begin{array}{|r:r|} \\hline a & b \\\\ \\hdashline c & d \\\\ \\hline \\end{array}", "\\begin{array}{r|rr} & 1 & -6 \\\\ 1 & & 1 \\\\ \\hline & 1 & -5 \\end{array}",
  "\\color{blue}x + y", "\\sqrt{\\sqrt{\\sqrt{x}}}", "\\left( \\frac{\\left[ a \\right]}{\\left\\{ b \\right\\}} \\right)^{2^{n}}"
];

/** One formula that no line of a page holds. */
export const longFormula = "(a+b)^8 = a^8 + 8a^7b + 28a^6b^2 + 56a^5b^3 + 70a^4b^4 + 56a^3b^5 + 28a^2b^6 + 8ab^7 + b^8 = \\sum_{k=0}^{8}\\binom{8}{k}a^{8-k}b^k";
