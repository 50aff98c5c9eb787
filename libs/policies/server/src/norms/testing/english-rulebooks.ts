/** Labelled by hand before any rule saw them: a start-up's handbook, a university's policy, a policy on AI tools, an article for employers. */
export const ENGLISH_STARTUP = `
# How we work
F n We're a remote team spread over nine time zones.
F n We trust people to make good calls.
M/F e You don't need permission to fix a typo.
F n There's no secret sauce here.
F n We used to have a long list of rules.
F n Nobody read it.
A e Default to openness.
A/O e Write things down.
A e If a meeting has no agenda, skip it.
O e Use a password manager for every work account.
O e Turn on two-factor authentication.
O e Lock your laptop when you step away.
P e Don't put customer data in a spreadsheet.
P e Never paste secrets into chat.
O e If you lose a device, tell the security channel right away.
O e Expenses over $500 need sign-off from your lead.
M/F e You can expense a monitor.
M/F e Everyone gets twenty-five days of leave, and you're free to take them whenever you like.
F n People often forget to book time off.
F n Your lead will remind you.
F n That said, nothing replaces talking to each other.
O/F c We pay interns.
P c We don't monitor your screen.
P/F e We don't do blame.
F n If you're not sure who to ask, the people team can help.
O e Please file a ticket before changing production.
O e Changes to production require a review.
P e Nobody pushes to main without a review.
O e Treat others the way they want to be treated.
P e Jokes about someone's background are never OK.
S n If you harass a colleague, you'll be let go.
`;

export const ENGLISH_UNIVERSITY = `
# 1. Purpose
F n This policy sets out the responsibilities of members of the University when they use social media.
F n It should be read together with the Information Security Policy.
F n Academic freedom is a core value of the University.
F n Nothing in this policy is intended to limit academic freedom.
# 2. Principles
O e Members of the University are personally accountable for what they publish.
P e Members must not use social media to bully or harass others.
O e Students are expected to behave lawfully and respectfully online.
P e The University's name may not be used to endorse a product or political cause.
M e Staff may identify themselves as employees of the University, provided they make clear that they speak for themselves.
P e The University crest is not to be used on personal accounts.
P e Material which is confidential should not be posted.
O s Before creating an account in the University's name, approval must be sought from the Communications Office.
O s Each official account shall have at least two administrators.
O s Account administrators must remove offensive comments as soon as possible.
O s Passwords for official accounts are changed whenever an administrator leaves.
F n The University does not routinely monitor personal accounts.
O/F c The University will, however, act on complaints.
O c Complaints are handled under the Dignity at Work procedure.
O c Heads of department are responsible for bringing this policy to the attention of their staff.
S n Breaches of this policy may be dealt with under the disciplinary procedure.
F/A n Users should be aware that content may be shared beyond its intended audience.
F n The law of defamation applies online as it does offline.
F n Copyright in lecture recordings is governed by the Intellectual Property Policy.
L c Intellectual property created in the course of employment vests in the University.
# 3. Definitions
D n Member: any person who is employed by or enrolled at the University.
D n "Social media" includes blogs, forums and any site that lets users share content.
# 4. Review
O c This policy will be reviewed every three years by the Senate.
F n It was last approved in June 2022.
`;

export const ENGLISH_AI = `
# Using AI tools at Calder & Finch
F n Generative AI can help you draft, summarise and translate.
F n These tools sometimes produce text that is wrong.
F n We do not yet know how the technology will develop.
M e You may use approved tools for internal drafts.
P e You must not enter client data into a public tool.
P e Do not rely on AI output without checking it.
O e Always verify facts, figures and citations.
O e Disclose to the client when AI has played a substantial part.
O e Anyone who wants to use a new tool needs to get approval from IT first.
O e Output has to be reviewed by a person before it leaves the firm.
P e It is forbidden to use AI to make hiring decisions.
F n The list of approved tools is on the intranet.
F n Tools that are not on the list have not been assessed.
P e Tools that are not on the list may not be used.
O/F c IT reviews the list every quarter.
A e You are encouraged to share good prompts.
A e It's worth keeping a record of your prompts.
O e When using AI to write code, make sure that licences are respected.
O e You remain responsible for everything you submit.
L c The firm owns what you create with these tools at work.
F n If a tool is unavailable, work can continue without it.
F n Violating client confidentiality could cost us our reputation.
S n Misuse may be treated as misconduct.
N n Questions?
N n Approved tools
`;

export const ENGLISH_EMPLOYER_ARTICLE = `
# Why your business needs a policy
F n Employees spend more time on social media than ever.
F n A clear policy protects both your company and your employees.
F n Many employers only think about this after an incident.
F n You can be held liable for what your staff post at work.
O r Make sure your employees know the policy exists.
O p Your policy should spell out what counts as confidential.
O/A p The policy should explain the consequences of breaking it.
A r Consider asking employees to sign the policy.
A r It's a good idea to involve a lawyer.
O r You must comply with privacy laws when monitoring employees.
P r You cannot ban employees from discussing their pay.
P r Don't make the policy too strict.
O e Employees must disclose their connection to the company.
P e Employees should never post trade secrets.
O r Remind employees that they are responsible for what they post.
F n One retailer fired an employee over a tweet, and the tweet went viral.
F n Experts say that training works better than punishment.
F n According to a survey, half of all workers use social media at work.
O r Review the policy every year.
O r Train managers to apply the rules consistently.
F n Social media policies vary from company to company.
`;
