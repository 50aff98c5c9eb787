/** Labelled by hand before any rule saw them: advice to employers, a handbook that speaks of "we", tables, a council's handbook. */
export const ENGLISH_ARTICLE_EMPLOYERS = `
# How to write an AI policy for your workplace @strategy
F n Generative AI has arrived in most offices, often without anybody deciding that it should.
F n Employees paste emails, contracts and code into chatbots because it saves them time.
F n For employers, that raises questions about confidentiality, quality and liability.
A/O r Start by finding out what is already being used.
A/O r Ask managers and employees which tasks they use it for.
A r Involve works councils or unions early; it avoids trouble later.
# What to put in the policy @strategy
O/A p A good policy names the tools that employees may use.
O/A p It should also state which data must never be entered.
O/A p Spell out who is accountable for checking the output.
A p Keep the policy short enough that people will read it.
P/A p Do not copy a policy from another company without adapting it.
A p You may want to include a few examples.
# Legal duties of employers @legal-risk
O r Employers have to carry out an impact assessment before using AI to rate staff.
O r Companies must inform employees when a decision about them is automated.
P r An employer may not use emotion recognition at work.
M r Employers are allowed to block tools on company devices.
F n Fines can be steep.
# Training and review @training
O/A r Train your people before you switch anything on.
A r Organisations should review their policy at least twice a year.
A r Consider naming one person per team as a point of contact.
F n In our experience, bans drive use underground.
F n One client found that a third of its workforce used a private account.
P e Workers should never enter a customer's personal details.
`;

export const ENGLISH_WE_FORM = `
# How we work together @ground-rules
F n We are a cooperative of two hundred carers.
F n We believe that good care starts with good listening.
O e We knock before we enter a client's room.
O e We address clients by the name they prefer.
P e We don't discuss one client with another.
P e We never share photos of clients, not even with their family.
O e We write up every visit on the same day.
P e We do not lend money to clients or borrow from them.
O e If we see signs of neglect, we report them to the duty nurse.
M e We may accept a small gift at Christmas.
F n We sometimes get it wrong.
O e When that happens, we say so and put it right.
# What we promise each other @ground-rules/responsibility
O e We answer messages from colleagues within a working day.
P e We don't gossip.
A e We try to assume good intentions.
O c We give new colleagues two weeks of shadowing.
O c We pay travel time.
# Social media @ground-rules/privacy
M e We're all free to use social media in our own time.
P e We don't accept friend requests from clients.
O e We keep work talk in the secure app.
P e We leave WhatsApp for private chats, so no client names there.
O s Only the coordinators post on our page.
F n Our page has four thousand followers.
S n If someone repeatedly breaks these agreements, the members' council decides what happens next.
`;

export const ENGLISH_TABLES = `
# AI at a glance @ground-rules/privacy
F n Use this page as a quick reference.
#| Do | Don't
P/O e | Check facts before you publish | Paste customer data
P/O e | Say when AI helped you | Let AI decide about people
#| Data | Public tool | Company tool
P/M/F e | Press releases | Allowed | Allowed
P/M/F e | Meeting notes | Not allowed | Allowed
P e | Health records | Not allowed | Not allowed
# Always @ground-rules
O e - Read the output from start to finish
O e - Keep a record of your prompt
# Never @taboo/privacy
P e - Enter passwords or keys
P e - Present a machine's work as your own
# OK without asking @ground-rules
M e - Summarising public documents
M e - Translating your own text
# Ask first @responsibility
O e - Anything that goes to a customer
O e - New tools or plug-ins
# Who to ask @responsibility
#| Topic | Contact
F n | Privacy | privacy desk
F n | Tools | IT
# Terms @definitions
D n Prompt: the text you type into the tool.
D n Hallucination: a confident answer that is wrong.
`;

export const ENGLISH_COUNCIL = `
# 4 Standards of behaviour @ground-rules/responsibility
F n Local people expect a high standard of conduct from those who work for them.
O e You must treat members of the public courteously and without discrimination.
O e Political neutrality is essential for all employees in politically restricted posts.
P e You must not allow your private interests to conflict with your duties.
O e Any interest that could conflict with your duties must be declared in writing to your head of service.
M e You may take on additional employment provided you obtain written consent first.
P e Consent will not be withheld unreasonably.
P e It is not acceptable to carry out private work in the Council's time.
# 5 Use of Council resources @ownership
P e Council vehicles, tools and materials are for official use only.
M e Reasonable personal use of the telephone is tolerated, so long as calls are short.
O e You are required to reimburse the cost of international calls.
O e On leaving the Council, all equipment has to be given back.
L n Anything you create in the course of your work belongs to the Council.
# 6 Hospitality @legal-risk
P/A e You should refuse any gift offered because of your position.
M e Exceptions are pens, diaries and calendars.
O e Where refusal would cause offence, accept the gift and hand it over to the Mayor's office.
O e All offers, whether accepted or not, are to be entered in the register.
O c The Monitoring Officer inspects the register every quarter.
# 7 Speaking out @responsibility/legal-risk
O e Employees with concerns about wrongdoing are expected to come forward.
P e Concerns should not be raised with the press in the first instance.
F n The whistleblowing procedure explains how to raise a concern.
P c You will not be penalised for raising a genuine concern.
S n Malicious allegations may, however, be treated as a disciplinary matter.
F n If in doubt, your trade union can advise you.
`;
