/** Labelled by hand before any rule saw them: long and knotty sentences as policies have them. */
export const ENGLISH_LONG_FORMAL = `
# General
F n The purpose of this policy is to help employees, who increasingly use social media both at work and at home, understand what is and is not appropriate.
F n While the line between public and private is often blurred, the Company recognises that employees are free to do as they please in their own time.
O e Nevertheless, employees whose personal posts identify them as working for the Company are expected to make clear that the views they express are their own.
P e Employees may not, without the prior written consent of the Communications Director, make any statement on behalf of the Company to the press or on any social media platform.
O e Any employee who becomes aware of a breach of security, however minor it may appear, must report it to the Data Protection Officer as soon as possible and in any event within 24 hours.
F n The Company records which websites are visited, but the data cannot be traced to individual employees.
P c The Company will not access the content of personal accounts unless required to do so by law.
M c Where there are reasonable grounds to believe that an employee has acted in breach of this policy, the Company may carry out a targeted investigation.
O c Before doing so, the line manager shall consult the HR department and document the reasons for the investigation.
M e Limited personal use is permitted provided that it does not interfere with the performance of duties.
P e It is not acceptable to visit sites containing pornographic, racist or discriminatory material, to download such material or to send messages containing it.
O e Employees to whom a laptop or telephone has been issued are responsible for ensuring that it does not fall into the hands of unauthorised persons.
F n Because no policy can anticipate every situation, this document sets out general principles and relies on the good sense of employees.
S n Conduct contrary to this policy may be regarded as misconduct and, depending on the seriousness of the breach, may lead to disciplinary action up to and including dismissal.
F n To the extent that this policy differs from earlier agreements, it replaces them.
O c HR is responsible for ensuring that new starters receive a copy of this policy and sign for it.
F n In practice, employees often do not know what is expected of them.
F n Whether a post causes harm depends on, among other things, the role of the employee, the content and tone of the post and where it was published.
P e Information that an employee knows, or could reasonably be expected to know, is confidential must not be disclosed to third parties, even after employment has ended.
A e In view of the risks, employees are advised to use a separate account for business contacts.
F n Failure to think before posting has cost people their jobs, and there is no shortage of examples in the news.
O e Those who leave the Company are required to update their profiles so that they no longer show the Company as their employer.
P/A e Nothing that has been shared with you in confidence should ever appear online, no matter how harmless it seems.
F n Posts that go viral are rarely the ones that their authors expected to.
F n Employees who are contacted by a customer asking them to remove a post can find themselves in an awkward position.
`;

export const ENGLISH_LONG_INFORMAL = `
# How we do it
F n Everyone makes mistakes, and that's perfectly fine as long as we learn from them.
O e If you've posted something you regret, take it down and let your manager know what happened.
P e When you're on the train with colleagues, don't discuss anything that isn't meant for other people's ears.
O e If you notice that someone is posting in your name, change your password right away and contact the help desk.
F n Sometimes people will ask you about things the company has done, and it can be hard to strike the right tone.
A e One good way to decide whether to share something is to ask yourself how it would look on the front page.
M e You're welcome to say where you work and what you do, so long as you don't give away anything internal.
P e What colleagues tell you in confidence stays out of group chats.
F n Whether you have a glass of wine in your spare time is none of our business.
O e Because we work with vulnerable people, we ask everyone for a background check.
O e Going away for more than two weeks? Make sure someone covers for you.
P e Don't reply when you're angry.
A e It usually helps to wait an hour.
F n We get that you sometimes need to let off steam.
F n Anyone who thinks a closed group is really closed is mistaken.
O e Our standards apply in closed groups, too.
F n Photos can stay online for years, even if you deleted them long ago.
O e Before you post a photo of someone else, ask whether they're happy with it.
F n It's easy to share sensitive information by accident.
O/A e Keep in mind that you represent us, whether you like it or not.
`;
