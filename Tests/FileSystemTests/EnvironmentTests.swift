import FileSystem
import LibC
import Testing

@Suite struct EnvironmentTests {
    @Test func variableThatIsSetHasItsValue() throws {
        try #require(setenv("LOFTE_TEST_SET", "å b", 1) == 0)
        defer { unsetenv("LOFTE_TEST_SET") }
        #expect(Environment["LOFTE_TEST_SET"] == "å b")
    }

    @Test func variableThatIsNotSetIsNil() {
        #expect(Environment["LOFTE_TEST_NOT_SET"] == nil)
    }
}
