/** Labelled by hand before any rule saw them: dos and don'ts for AI tools, we-form standards, questions with answers, a council's handbook. */
export const ENGLISH_AI_TABLE = `
# Using AI assistants at work @ground-rules/strategy
F n AI assistants can save you a lot of time.
F n They can also get things badly wrong.
F n Here is how we want them to be used.
#| Do | Don't
P/O e | Treat output as a first draft | Publish output unread
P/O e | Tell your reader that AI was used | Pass off AI work as your own
P/O e | Report odd behaviour | Keep mistakes to yourself
# Data @privacy
#| Type of data | Approved assistant | Public assistant
M/P e | Public | Yes | Yes
M/P e | Internal | Yes | No
P e | Personal | No | No
P e Whatever you paste into a public assistant is out of your hands, so personal data is off limits.
O/P e Anonymise before you ask.
M e Made-up examples are always fine.
# Quality @responsibility
O e You own what you send.
O e Check names, numbers and quotations against the source.
P e An assistant doesn't get to decide about people.
O e A human makes the final call in hiring, grading and pay.
A e If the answer matters, get a second opinion.
# New tools @responsibility
O e Want to try something new? Ask the AI desk first.
P e Free trials are not an exception.
F n The desk usually replies within two days.
O e Licences are requested through the service portal.
P e Paying for tools on your own card is not allowed.
# Learning @training
O e Everyone takes the one-hour course before their first use.
A e The advanced course is worth your while if you write code.
F n Both are online.
`;

export const ENGLISH_HOME_CARE = `
# Our standards @ground-rules
F n Being invited into someone's home is a privilege.
O e We arrive on time, and we phone when we can't.
O e We show our badge at the door.
O e We ask before we touch anything.
P e We don't smoke, vape or chew gum during visits.
P e We never discuss one client in the home of another.
M e We're happy to accept a cup of tea.
P e What we don't accept is money, however small the sum.
O e We record what we did before we leave.
F n We are not doctors.
P e We therefore don't give medical advice.
O e When something worries us, we tell the nurse in charge the same day.
# Looking after each other @responsibility
M e Nobody has to put up with abuse.
O e If you feel unsafe, leave and call the office.
O c The office has somebody on call day and night.
O c We will listen, and we will act.
P c You won't be blamed for walking out.
# Pictures and posts @privacy/ground-rules
P e Our phones stay in our pockets while we are with clients.
P e No photos of clients, their families or their homes, not even with permission.
M e Sharing a post from our own page is fine.
A e Be proud of what you do, and choose your words with care.
O s Karen in the office looks after our page.
`;

export const ENGLISH_ANSWERS = `
# Frequently asked questions about gifts @legal-risk/ownership
N n Can I accept a gift from a supplier?
M e Yes, if it's worth less than 25 euros.
N n What about dinner?
M/F e That depends: a working lunch is fine.
P e An evening at the opera isn't.
N n Do I have to report small gifts?
M e No.
O e Anything above 25 euros goes in the register, though.
N n May I give presents to clients?
M/P e Only within the same limits.
P e Never to civil servants.
N n A client insists. What now?
O e Accept politely and hand the gift to your manager.
O c She will send it back with a kind note.
N n Who can see the register?
F n It is open to everyone in the company.
N n What if I forget?
O/A e Tell us as soon as you remember.
F n Nobody gets into trouble for an honest mistake.
S n Hiding a gift on purpose is another matter and may cost you your job.
N n Where can I learn more?
O e New starters take the ethics module in week one.
F n Everyone else gets a refresher every two years.
`;
