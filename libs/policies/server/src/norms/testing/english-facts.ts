/** Labelled by hand before any rule saw them: what policies tell without asking anything, with some duties between. */
export const ENGLISH_EXPLANATION = `
# Background
F n Staff increasingly use their own phones for work.
F n This raises the question of who is responsible for security.
F n In 2019 the works council asked for clarity.
F n The board then decided to draw up a policy.
F n What is and is not allowed is set out in section 4.
F n The rules staff must follow are summarised on a poster.
F n Sometimes an employee has to respond to a message quickly.
F n Many officers wonder whether they may share political posts.
F n The answer depends on their role.
F n A ban would go too far.
F n It is not always easy to keep work and private life apart.
F n Not everyone needs to worry about this.
F n Managers play an important part here.
O/F c Managers discuss this subject in the annual appraisal.
F n Social media make it easier to stay in touch with residents.
F n Posts are often read by hundreds of people.
F n Your post can be shared by anyone.
F n Because of the speed of social media, mistakes are not always noticed.
F n The Council considers it important that residents can reach it.
F/M n Officers have a right to their own opinion, like everyone else.
O e They must, however, take account of their role.
F n This policy is not an end in itself.
F n Its aim is to prevent misunderstandings.
F n You will find the policy on the intranet.
F n The Communications team will be happy to help.
F n One employee posted a picture of a file and was spoken to.
F n He should not have posted the picture.
F n Imagine this had been about your own data.
F n The court held that the dismissal was fair.
F n Such cases show how important clear rules are.
F n The policy has the support of senior management.
F n With this policy the Council meets its legal obligations.
F n Information that must be kept for tax purposes is stored for seven years.
F n Anything you say could be used against you.
F n There may be times when a post has to be taken down.
F n Nobody knows what the next platform will be.
F n No two situations are the same.
F n Laws on monitoring vary from country to country.
F n In some countries employers are required to consult staff first.
F n People who share too much often regret it.
`;
