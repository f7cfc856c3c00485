/** What a newcomer pastes first: how the founder of The Code reaches a ministry, through whom and on what evidence. */
export const FIRST_QUERY = `query HowDoWeReachThem {
  influencePaths(input: { from: ["MBR-ECPAT-SWE"], to: ["LUX-MFA"], k: 3 }) {
    paths {
      score
      explanation
      hops {
        tie {
          label
          since
          confidence
          evidence { asOf locator source { title url } }
        }
      }
    }
  }
}
`;
