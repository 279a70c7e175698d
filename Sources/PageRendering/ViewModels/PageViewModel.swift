import Templates

/// What a page shows: besides its own, the fixed words of its language.
protocol PageViewModel: ViewModel {
    var words: Prepared<WordsView> { get }
}
