# Reads every CSV file with R's own reader and compares it cell by cell with JSONL; Parquet too where nanoparquet is installed.
out <- commandArgs(trailingOnly = TRUE)[1]
package <- jsonlite::fromJSON(file.path(out, "datapackage.json"), simplifyVector = FALSE)

# A cell as text, in the words of JSON; NA for a missing one and for the empty text, which CSV can't tell apart.
as_text <- function(column) {
  if (is.logical(column)) column <- ifelse(column, "true", "false")
  if (is.numeric(column)) column <- ifelse(is.na(column), NA, format(column, digits = 15, trim = TRUE, scientific = FALSE))
  if (inherits(column, "Date")) column <- format(column)
  column <- enc2utf8(as.character(column))
  column[!nzchar(column)] <- NA
  column
}

compare <- function(name, fields, read, reference, label) {
  if (nrow(read) != nrow(reference)) return(sprintf("%s in %s: %d rows, expected %d", name, label, nrow(read), nrow(reference)))
  problems <- character()
  for (field in fields) {
    kind <- field$type
    other <- read[[field$name]]
    one <- reference[[field$name]]
    if (is.null(one)) one <- rep(NA, nrow(reference))
    same <- if (kind %in% c("integer", "number")) {
      isTRUE(all.equal(as.numeric(other), as.numeric(one), tolerance = 1e-14))
    } else {
      identical(as_text(other), as_text(one))
    }
    if (!same) problems <- c(problems, sprintf("%s in %s: column %s differs", name, label, field$name))
  }
  problems
}

problems <- character()
agreed <- 0
has_parquet <- requireNamespace("nanoparquet", quietly = TRUE)
for (resource in package$resources) {
  name <- resource$name
  lines <- readLines(file.path(out, paste0(name, ".jsonl")), encoding = "UTF-8", warn = FALSE)
  if (length(lines) == 0) next
  reference <- jsonlite::fromJSON(paste0("[", paste(lines, collapse = ","), "]"))
  fields <- resource$schema$fields
  texts <- vapply(fields, function(field) if (field$type %in% c("string", "date", "boolean")) "character" else "numeric", "")
  names(texts) <- vapply(fields, function(field) field$name, "")
  csv <- read.csv(file.path(out, resource$path), encoding = "UTF-8", na.strings = "", colClasses = texts, check.names = FALSE)
  found <- compare(name, fields, csv, reference, "R's read.csv")
  if (has_parquet) {
    parquet <- nanoparquet::read_parquet(file.path(out, paste0(name, ".parquet")))
    found <- c(found, compare(name, fields, parquet, reference, "nanoparquet"))
  }
  if (length(found) == 0) agreed <- agreed + 1
  problems <- c(problems, found)
}
for (problem in problems) message("[isnad] ", problem)
cat(sprintf("tables in R%s: %d agree, %d problems\n", if (has_parquet) " and nanoparquet" else "", agreed, length(problems)))
quit(status = if (length(problems) > 0) 1 else 0)
