import PromiseModel

extension KnownDate {
    /// What a date as the open data writes it matches: `2024-03-12`, `2024-03`, `2024-kv1`, `2024-t1`, `2024-h1`, `2024-höst`
    /// or `2024`.
    static let pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-kv[1-4]|-t[1-3]|-h[12]|-(vår|sommar|höst))?$"
}
