/** The evaluation's name, from the title of its document: 樟树市2021年政务公开工作考评方案 or …考评指标（县区） → 樟树市2021年政务公开工作考评. */
export function schemeName(title: string): string {
  return title.replace(/(?:(?:实施|工作)?方案|指标(?:（[^（）]*）)?)$/, '');
}
