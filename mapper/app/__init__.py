"""The pages of the Streamlit app; nothing outside this folder knows of a web page."""
