// The repository is made by Git itself, as its users' are.
try {
    return ['git', '--version'].execute().waitFor() == 0
} catch (IOException none) {
    return false
}
